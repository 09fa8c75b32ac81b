using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Reads the units of an article whose texts have values.</summary>
/// <param name="article">The article.</param>
internal sealed class UnitMessages(ArticleSyntax article)
{
    private readonly string _body = article.Stripped.Text;

    /// <summary>Returns, for each unit, the message in the locale of the article; null for a text without braces.</summary>
    public IReadOnlyList<UnitMessage?> Targets() => article.Expanded.Segments.Count > 0
        ? [.. article.Stripped.Units.Select((range, i) => Of(range, IsInHeading[i]))]
        : [.. PlainUnits.Of(article.Body).Select(unit => MayHaveValues(unit.Range) ? UnitMessage.Of(unit.Block, _body, unit.Range) : null)];

    /// <summary>Returns, for each unit of a side-by-side article, the message of the source; null for a text without braces.</summary>
    public IReadOnlyList<UnitMessage?> Sources() =>
        [.. article.Expanded.Segments.Select((segment, i) => SourceOf(segment) is { } text && MessageParser.MayHaveValues(text.AsSpan()) ? UnitMessage.Of(Trimmed(text, IsInHeading[i]), 0) : null)];

    private bool[] IsInHeading => field ??= HeadingUnits.Of(article.Stripped.Units, article.Body?.Headings ?? []);

    private UnitMessage? Of(TextRange range, bool isInHeading) =>
        MayHaveValues(range) ? UnitMessage.Of(Trimmed(_body.Substring(range.Start, range.Length), isInHeading), range.Start) : null;

    private bool MayHaveValues(TextRange range) => MessageParser.MayHaveValues(_body.AsSpan(range.Start, range.Length));

    private string? SourceOf(Segment segment) =>
        segment.Source is { } source ? article.Expanded.Text.Substring(source.Start, source.Length) : null;

    private static string Trimmed(string markdown, bool isInHeading) =>
        isInHeading ? HeadingAttributes.Without(markdown.AsSpan()).ToString() : markdown;
}
