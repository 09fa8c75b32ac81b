using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Reading;

/// <summary>A file with everything that was made of it. Hosts keep the document and let the rest go.</summary>
public sealed class ParsedArticle
{
    internal ParsedArticle(string text, int bodyStart, IReadOnlyList<Segment> segments, ParsedBody? body, ArticleDocument document)
    {
        Text = text;
        BodyStart = bodyStart;
        Segments = segments;
        Body = body;
        Document = document;
    }

    /// <summary>What is kept.</summary>
    public ArticleDocument Document { get; }

    internal string Text { get; }

    internal int BodyStart { get; }

    internal IReadOnlyList<Segment> Segments { get; }

    /// <summary>Null where the body could not be read.</summary>
    internal ParsedBody? Body { get; }

    /// <summary>Where each unit's text lies in the stripped body: the segments, or in a plain article its blocks.</summary>
    internal IReadOnlyList<TextRange> UnitRanges =>
        Segments.Count > 0 ? Body?.Stripped.Units ?? [] : [.. PlainUnits.Ranges(Body)];
}
