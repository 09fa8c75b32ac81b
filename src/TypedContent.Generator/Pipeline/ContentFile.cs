using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents a file of the content set.</summary>
/// <remarks>
/// Files are equal if their text and their options are, so that a change of other files' options doesn't cause a new read. The options are those
/// that the reading of a file depends on.
/// </remarks>
internal sealed record ContentFile(AdditionalText Text, ContentFileKind Kind, ArticleIdentity Identity, ContentOptions Options)
{
    /// <summary>Gets the severities that .editorconfig files set for the file.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; private init; } = [];

    /// <summary>Determines whether the project includes the locale of <paramref name="document"/>.</summary>
    public bool Includes(ArticleDocument document) => Options.Includes(document.Variant.Locale);

    /// <summary>Returns the content file of <paramref name="file"/>; null for an article that the project leaves out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    /// <param name="reading">Those of them that the reading of files depends on.</param>
    public static ContentFile? Of(AdditionalFile file, ContentOptions options, ContentOptions reading)
    {
        var identity = file.Kind == ContentFileKind.Article
            ? options.IdentityOf(file.Origin)
            : new ArticleIdentity(file.Text.Path, file.Origin.Path.Replace('\\', '/'), null);
        return identity is null ? null : new ContentFile(file.Text, file.Kind, identity, reading) { Overrides = file.Overrides };
    }
}
