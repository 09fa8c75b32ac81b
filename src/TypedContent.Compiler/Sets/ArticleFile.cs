using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents a file of a content set and its text.</summary>
/// <param name="Origin">The place of the file, and what the project states about it.</param>
/// <param name="Text">The text of the file.</param>
public sealed record ArticleFile(ArticleOrigin Origin, string Text)
{
    /// <summary>Gets the severities that the .editorconfig of its folder sets.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; init; } = [];
}
