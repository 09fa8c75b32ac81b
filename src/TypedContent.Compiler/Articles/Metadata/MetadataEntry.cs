using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>The form in which a front matter value is written.</summary>
public enum MetadataForm
{
    /// <summary>One value.</summary>
    Scalar,

    /// <summary>A list of values.</summary>
    List,
}

/// <summary>A key of the front matter and what it holds. <paramref name="IsQuoted"/>: <c>"true"</c> is text, <c>true</c> a truth value.</summary>
public sealed record MetadataEntry(string Key, MetadataForm Form, EquatableArray<string> Values, bool IsQuoted)
{
    /// <summary>The single value, or the first of a list, or nothing.</summary>
    public string Value => Values.Count > 0 ? Values[0] : string.Empty;
}

/// <summary>Where the key and the value of a front matter entry stand.</summary>
public readonly record struct MetadataPlace(FileSpan Key, FileSpan Value);
