using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>The result of reading a file.</summary>
public sealed class ParsedArticle
{
    /// <summary>Gets what the rest of the set sees of the file.</summary>
    public required ArticleVariant Variant { get; init; }

    /// <summary>Gets the links with their places.</summary>
    public EquatableArray<LinkOccurrence> Links { get; init; } = [];

    /// <summary>Gets the comments that suppress findings.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Gets the problems that the readers met.</summary>
    public required EquatableArray<Problem> Problems { get; init; }

    /// <summary>Gets the file as it was read; null where it could not be read at all.</summary>
    internal ArticleSyntax? Syntax { get; init; }

    /// <summary>Gets what files that include this one need to know. The file has no directives of its own.</summary>
    internal IncludeLayout Layout => Syntax?.Body is not { } body
        ? IncludeLayout.Unreadable
        : OpenBlock.EndOf(body.Markdown, Syntax.Stripped.Text) is { Length: > 0 } end
            ? IncludeLayout.Plain with { OpenEnd = end }
            : IncludeLayout.Plain;
}
