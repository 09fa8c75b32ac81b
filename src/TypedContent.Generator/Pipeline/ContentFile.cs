using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents a file of the content set.</summary>
/// <remarks>
/// Files are equal if their text and their options are, so that a change of other files' options doesn't cause a new read. The options don't
/// contain the layout, which changes when files are added.
/// </remarks>
internal sealed record ContentFile(AdditionalText Text, ContentFileKind Kind, ArticleIdentity Identity, ContentOptions Options)
{
    /// <summary>Gets the severities that .editorconfig files set for the file.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; private init; } = [];

    /// <summary>Determines whether the project includes the locale of <paramref name="document"/>.</summary>
    public bool Includes(ArticleDocument document) => Options.Includes(document.Variant.Locale);

    /// <summary>Returns the content file of <paramref name="file"/>; null for an article that the project leaves out.</summary>
    public static ContentFile? Of(AdditionalFile file, ReadingOptions options)
    {
        var identity = file.Kind == ContentFileKind.Article
            ? options.WithLayout.IdentityOf(file.Origin)
            : new ArticleIdentity(file.Text.Path, file.Origin.Path.Replace('\\', '/'), null);
        return identity is null ? null : new ContentFile(file.Text, file.Kind, identity, options.WithoutLayout) { Overrides = file.Overrides };
    }
}
