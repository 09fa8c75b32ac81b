using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Specifies the form in which a front matter value is written.</summary>
public enum MetadataForm
{
    /// <summary>One value.</summary>
    Scalar,

    /// <summary>A list of values.</summary>
    List,
}

/// <summary>Represents a key of the front matter and its values. <paramref name="IsQuoted"/> marks <c>"true"</c>, which is no Boolean.</summary>
public sealed record MetadataEntry(string Key, MetadataForm Form, EquatableArray<string> Values, bool IsQuoted)
{
    /// <summary>Gets the single value, or the first value of a list; empty if there is none.</summary>
    public string Value => Values.Count > 0 ? Values[0] : string.Empty;
}

/// <summary>Represents the positions of the key and the value of a front matter entry.</summary>
public readonly record struct MetadataPlace(FileSpan Key, FileSpan Value);
