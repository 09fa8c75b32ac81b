using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the project uses a file for.</summary>
internal enum ContentFileKind
{
    /// <summary>An article in one locale.</summary>
    Article,

    /// <summary>A list of articles that moved.</summary>
    Redirects,
}

/// <summary>
/// A file of the content set. It is equal to another where text and identity are the same, so that new options
/// of other files do not make it be read again.
/// </summary>
internal sealed record ContentFile(AdditionalText Text, ContentFileKind Kind, ArticleIdentity Identity)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>The content file of <paramref name="text"/>; null where the project uses it for something else.</summary>
    public static ContentFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        ContentFileKind? kind = Metadata(options, "TypedContent") switch
        {
            "article" => ContentFileKind.Article,
            "redirects" => ContentFileKind.Redirects,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var path = Metadata(options, "TypedContentPath");
        var relative = path.Length > 0 ? path : ContentRoot.RelativePath(RootOf(provider), text.Path);
        var identity = ArticleIdentity.Of(text.Path, relative, Metadata(options, "TypedContentLocale"));
        return new ContentFile(text, kind.Value, identity);
    }

    private static string RootOf(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue("build_property.TypedContentRootPath", out var root) ? root : string.Empty;

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value : string.Empty;
}
