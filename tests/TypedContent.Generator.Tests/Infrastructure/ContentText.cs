using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>A file of the content set, with the item metadata that the package's targets would give it.</summary>
internal sealed class ContentText(string relativePath, string? text, string kind = "article", string locale = "", string? path = null, string contentKind = "") : AdditionalText
{
    public override string Path { get; } = "/project/content/" + relativePath;

    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.TypedContentFile"] = $"{kind}|{locale}|{contentKind}|{path ?? relativePath}",
    };

    /// <summary>The same file in a folder whose .editorconfig says this.</summary>
    public ContentText Under(string key, string value)
    {
        ((Dictionary<string, string>)Metadata)[key] = value;
        return this;
    }

    public string RelativePath => relativePath;

    /// <summary>The same file with other text.</summary>
    public ContentText With(string newText) => new(relativePath, newText, kind, locale, path, contentKind);

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, Encoding.UTF8);
}
