using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a file as it was read: its text and the results of the readers, with positions.</summary>
/// <remarks>Checks and packs are made from it. It is large, so hosts don't keep it.</remarks>
internal sealed class ArticleSyntax
{
    /// <summary>Gets the text of the file itself.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the lines of <see cref="Text"/>.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>Gets the locale that the article belongs to.</summary>
    public required string Locale { get; init; }

    /// <summary>Gets a value that indicates whether the folder or the project names the locale, not only the front matter.</summary>
    public required bool HasPlace { get; init; }

    /// <summary>Gets a value that indicates whether the texts are messages with values.</summary>
    public required bool HasValues { get; init; }

    /// <summary>Gets the message of each unit in the locale of the article, null for texts without braces; none if texts have no values.</summary>
    public IReadOnlyList<UnitMessage?> Messages => field ??= HasValues ? new UnitMessages(this).Targets() : [];

    /// <summary>Gets the message of the source text of each unit of a side-by-side article, as for <see cref="Messages"/>.</summary>
    public IReadOnlyList<UnitMessage?> SourceMessages => field ??= HasValues ? new UnitMessages(this).Sources() : [];

    /// <summary>Gets the front matter.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>Gets the translation units of the file itself.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>Gets the first line of each merge conflict that is not resolved.</summary>
    public required IReadOnlyList<TextRange> Conflicts { get; init; }

    /// <summary>Gets the text with everything that the file includes.</summary>
    public required ExpandedText Expanded { get; init; }

    /// <summary>Gets the positions of the expanded text in the files that it comes from.</summary>
    public required FilePlaces Places { get; init; }

    /// <summary>Gets the body in the article's locale.</summary>
    public required StrippedText Stripped { get; init; }

    /// <summary>Gets the parsed body; null if it could not be read.</summary>
    public required ParsedBody? Body { get; init; }

    /// <summary>Gets the definition in the stripped body that would be repeated too often, so that the body was not read; null if there is none.</summary>
    public required TextRange? Repeated { get; init; }

    /// <summary>Gets the range of each unit's text in the stripped body: the segments, or the blocks of a plain article.</summary>
    public IReadOnlyList<TextRange> UnitRanges =>
        Expanded.Segments.Count > 0 ? Body is null ? [] : Stripped.Units : [.. PlainUnits.Ranges(Body)];

    /// <summary>Returns the position of a range of the stripped body; null if the range is in an included file.</summary>
    public FileSpan? OwnSpanOf(TextRange range)
    {
        var span = Places.SpanOf(Stripped, range, out var includedFile);
        return includedFile is null ? span : null;
    }
}
