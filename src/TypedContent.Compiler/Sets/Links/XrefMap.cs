using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the uids that cross references may name.</summary>
public sealed class XrefMap : IEquatable<XrefMap>
{
    private const string List = "references";
    private const string Uid = "uid";
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

    /// <summary>Gets the uids.</summary>
    public IReadOnlyList<string> Uids => _uids;

    /// <summary>Returns the map of <paramref name="uids"/>.</summary>
    public static XrefMap Of(IEnumerable<string> uids) => new(new EquatableArray<string>(uids));

    /// <summary>Returns the uids in the text of an <c>xrefmap.yml</c> or <c>xrefmap.json</c> file. Invalid text ends the list.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="filePath">The path of the file, for its problem.</param>
    public static SideFile<string> Read(string text, string filePath = "xrefmap.yml")
    {
        var uids = new List<string>();
        SideFileDefect? defect = null;
        var hasList = false;
        var inText = MappingReader.Read(text, mapping =>
        {
            hasList |= mapping.IsRoot && (mapping.HasParts(List) || mapping.IsEmpty);
            if (mapping.TextOf(Uid) is { } uid)
            {
                if (uids.Count == Longest)
                {
                    defect ??= new SideFileDefect(mapping.Start, $"it has more than {Longest} entries", "split it");
                    return false;
                }

                uids.Add(uid);
            }
            else if (mapping.HasParts(Uid))
            {
                defect ??= new SideFileDefect(mapping.Start, $"the '{Uid}' of the entry is not text", "write one uid");
            }

            return true;
        });
        defect = SideFileDefect.First(defect, inText);
        defect ??= hasList || uids.Count > 0 ? null : new SideFileDefect(0, $"it has no list '{List}'", $"write '{List}:' and below it '- {Uid}: …'");
        return new SideFile<string>(new EquatableArray<string>(uids.ToArray()), defect?.In("cross-reference map", filePath, text));
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
