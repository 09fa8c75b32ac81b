using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>A file with everything that was made of it. Hosts keep the document and let the rest go.</summary>
public sealed class ParsedArticle
{
    internal ParsedArticle(ExpandedText article, int bodyStart, ParsedBody? body, ArticleDocument document)
    {
        Article = article;
        BodyStart = bodyStart;
        Body = body;
        Document = document;
    }

    /// <summary>What is kept.</summary>
    public ArticleDocument Document { get; }

    /// <summary>The text with all that it includes.</summary>
    internal ExpandedText Article { get; }

    internal string Text => Article.Text;

    internal int BodyStart { get; }

    internal IReadOnlyList<Segment> Segments => Article.Segments;

    /// <summary>Null where the body could not be read.</summary>
    internal ParsedBody? Body { get; }

    /// <summary>How the file ends, for those that include it. It includes nothing itself.</summary>
    internal IncludeLayout Layout => Body is null
        ? IncludeLayout.Unreadable
        : OpenBlock.EndOf(Body.Markdown, Body.Stripped.Text) is { Length: > 0 } end
            ? IncludeLayout.Plain with { OpenEnd = end }
            : IncludeLayout.Plain;

    /// <summary>Where each unit's text lies in the stripped body: the segments, or in a plain article its blocks.</summary>
    internal IReadOnlyList<TextRange> UnitRanges =>
        Segments.Count > 0 ? Body?.Stripped.Units ?? [] : [.. PlainUnits.Ranges(Body)];
}
