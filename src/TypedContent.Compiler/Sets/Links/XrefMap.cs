using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the uids that cross references may name.</summary>
public sealed class XrefMap : IEquatable<XrefMap>
{
    private const int Longest = 1_000_000;

    private readonly EquatableArray<string> _uids;
    private readonly HashSet<string> _set;

    private XrefMap(EquatableArray<string> uids)
    {
        _uids = uids;
        _set = new HashSet<string>(uids, StringComparer.Ordinal);
    }

    /// <summary>Gets a value that indicates whether there are no uids, so that cross references can't be checked.</summary>
    public bool IsEmpty => _set.Count == 0;

    /// <summary>Returns the map of <paramref name="uids"/>.</summary>
    public static XrefMap Of(IEnumerable<string> uids) => new(new EquatableArray<string>(uids));

    /// <summary>Returns the uids in the text of an <c>xrefmap.yml</c> or <c>xrefmap.json</c> file. Invalid text ends the list.</summary>
    public static EquatableArray<string> Read(string text)
    {
        var uids = new List<string>();
        MappingReader.Read(text, mapping =>
        {
            if (mapping.TryGetValue("uid", out var uid))
            {
                uids.Add(uid);
            }

            return uids.Count < Longest;
        });
        return new EquatableArray<string>(uids.ToArray());
    }

    /// <summary>Returns the decoded uid of a destination such as <c>xref:uid?displayProperty=fullName</c>.</summary>
    public static string UidOf(string destination)
    {
        var start = destination.IndexOf(':') + 1;
        var end = destination.IndexOfAny(['?', '#'], start);
        return Uri.UnescapeDataString(destination.Substring(start, (end < 0 ? destination.Length : end) - start)).Trim();
    }

    /// <summary>Determines whether the map has <paramref name="uid"/>.</summary>
    public bool Has(string uid) => _set.Contains(uid);

    /// <inheritdoc/>
    public bool Equals(XrefMap? other) => other is not null && _uids.Equals(other._uids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XrefMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _uids.Count;
}
