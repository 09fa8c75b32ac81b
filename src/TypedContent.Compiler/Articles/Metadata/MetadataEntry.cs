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
/// <param name="Key">The position of the key.</param>
/// <param name="Value">The position of the value.</param>
/// <param name="Items">The positions of the values of a list; empty for one value.</param>
public readonly record struct MetadataPlace(FileSpan Key, FileSpan Value, EquatableArray<FileSpan> Items);

/// <summary>Represents a key that contains keys, or a list of mappings. It has no value itself.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">How its value begins, for messages.</param>
/// <param name="Place">The position of the key.</param>
public readonly record struct MetadataMapping(string Key, string Text, FileSpan Place);
