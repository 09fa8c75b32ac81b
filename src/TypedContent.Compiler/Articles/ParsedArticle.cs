using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents the result of reading a file.</summary>
public sealed class ParsedArticle
{
    /// <summary>Gets the article in its locale.</summary>
    public required ArticleVariant Variant { get; init; }

    /// <summary>Gets the links with their positions.</summary>
    public EquatableArray<LinkOccurrence> Links { get; init; } = [];

    /// <summary>Gets the position of each unit of a plain article, then of each of its other texts, which is empty for texts of included files; empty for other articles.</summary>
    public EquatableArray<FileSpan> TextPlaces { get; init; } = [];

    /// <summary>Gets the comments that suppress findings.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Gets the problems that the readers found.</summary>
    public required EquatableArray<Problem> Problems { get; init; }

    /// <summary>Gets the file as it was read; null if it could not be read at all.</summary>
    internal ArticleSyntax? Syntax { get; init; }

    /// <summary>Gets the layout that is needed to include the file, which has no directives itself.</summary>
    internal IncludeLayout Layout => Syntax?.Body is not { } body
        ? IncludeLayout.Unreadable
        : OpenBlock.EndOf(body.Markdown, Syntax.Stripped.Text) is { Length: > 0 } end
            ? IncludeLayout.Plain with { OpenEnd = end }
            : IncludeLayout.Plain;
}
