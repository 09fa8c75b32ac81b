using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Testing;

/// <summary>
/// Represents a file with the metadata that the targets of the package set on it, or without metadata if <paramref name="kind"/> is
/// empty.
/// </summary>
public sealed class ContentText(string relativePath, string? text, string kind = "article", string locale = "", string? path = null, string contentKind = "") : AdditionalText
{
    public override string Path { get; } = "/project/content/" + relativePath;

    public IReadOnlyDictionary<string, string> Metadata { get; } = kind.Length == 0 ? [] : new Dictionary<string, string>
    {
        ["build_metadata.TypedContentFile.Use"] = kind,
        ["build_metadata.TypedContentFile.Locale"] = locale,
        ["build_metadata.TypedContentFile.Kind"] = contentKind,
        ["build_metadata.TypedContentFile.Path"] = path ?? relativePath,
    };

    /// <summary>Returns a copy of the file in a folder whose .editorconfig has this setting.</summary>
    public ContentText Under(string key, string value)
    {
        ((Dictionary<string, string>)Metadata)[key] = value;
        return this;
    }

    public string RelativePath => relativePath;

    /// <summary>Returns a copy of the file with other text.</summary>
    public ContentText With(string newText) => new(relativePath, newText, kind, locale, path, contentKind);

    /// <summary>Returns a copy of the file as a host has decoded it.</summary>
    public ContentText Decoded(SourceText source) => new(relativePath, text, kind, locale, path, contentKind) { Source = source };

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        Source ?? (text is null ? null : SourceText.From(text, Encoding.UTF8));

    private SourceText? Source { get; init; }
}
