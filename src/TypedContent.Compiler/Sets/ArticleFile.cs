using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents a file of a content set and its text.</summary>
/// <param name="Identity">The path, the locale and the article of the file.</param>
/// <param name="Text">The text of the file.</param>
public sealed record ArticleFile(ArticleIdentity Identity, string Text)
{
    /// <summary>Gets the severities that the .editorconfig of its folder sets.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; init; } = [];
}
