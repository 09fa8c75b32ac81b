using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reading;

/// <summary>Takes from a parsed body what others see of the article: headings, anchors, units and links.</summary>
internal sealed class SurfaceReader(string text, IReadOnlyList<Segment> segments, StrippedText stripped, ParsedBody? body)
{
    private readonly IReadOnlyList<HeadingNode> _headings = body?.Headings ?? [];

    /// <summary>The headings, each with its source text where a unit gives one.</summary>
    public EquatableArray<Heading> Headings() =>
        new([.. _headings.Select(heading => new Heading(heading.Anchor, heading.Level, SourceLabel(heading)))]);

    /// <summary>The text of the first heading in this locale.</summary>
    public string FirstHeading() => _headings.Count > 0 ? BodyReader.PlainText(_headings[0].Block.Inline) : string.Empty;

    /// <summary>Every name a link can point at.</summary>
    public EquatableArray<Anchor> Anchors() =>
        new([.. (body?.Anchors ?? []).Where(anchor => anchor.Name.Length > 0).Select(anchor => new Anchor(anchor.Name, anchor.Section)).Distinct()]);

    /// <summary>The units: of the spans where there are any, else of the blocks.</summary>
    public EquatableArray<TranslationUnit> Units() =>
        new(segments.Count > 0 ? [.. SegmentUnits()] : (TranslationUnit[])[.. BlockUnits()]);

    /// <summary>The distinct destinations.</summary>
    public EquatableArray<LinkReference> Links() => new([.. (body?.Links ?? []).Select(link => link.Reference).Distinct()]);

    /// <summary>Every link at its place.</summary>
    public EquatableArray<LinkOccurrence> LinkOccurrences(LineMap lines) =>
        new([.. (body?.Links ?? []).Select(link => new LinkOccurrence(link.Reference, SpanOf(link.Range, lines)))]);

    /// <summary>Reports what the renderer leaves out.</summary>
    public void ReportOmitted(LineMap lines, ProblemList problems)
    {
        foreach (var omitted in body?.Omitted ?? [])
        {
            problems.Add(omitted.Rule, SpanOf(omitted.Range, lines), omitted.What);
        }
    }

    /// <summary>Where the comments stand in the file.</summary>
    public IEnumerable<TextRange> Comments() => (body?.Comments ?? []).Select(Original);

    private SourceSpan SpanOf(TextRange range, LineMap lines)
    {
        var original = Original(range);
        return lines.Span(original.Start, original.Length);
    }

    private TextRange Original(TextRange range)
    {
        var start = stripped.Map.ToOriginal(range.Start);
        return new TextRange(start, range.Length == 0 ? start : stripped.Map.ToOriginal(range.End - 1) + 1);
    }

    private IEnumerable<TranslationUnit> SegmentUnits()
    {
        var section = -1;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            section = SectionAt(stripped.Units[i].Start, section);
            var target = text.AsSpan(segment.Target.Start, segment.Target.Length);
            var source = segment.Source is { } range ? text.AsSpan(range.Start, range.Length) : target;
            yield return new TranslationUnit(
                segment.Suffix, ContentHash.Of(source), ContentHash.Of(target), PlainLabel.Of(source), section);
        }
    }


    private IEnumerable<TranslationUnit> BlockUnits()
    {
        var section = -1;
        foreach (var range in PlainUnits.Ranges(body))
        {
            section = SectionAt(range.Start, section);
            var target = stripped.Text.AsSpan(range.Start, range.Length);
            var hash = ContentHash.Of(target);
            yield return new TranslationUnit(string.Empty, hash, hash, PlainLabel.Of(target), section);
        }
    }

    private int SectionAt(int position, int section)
    {
        while (section + 1 < _headings.Count && _headings[section + 1].Start <= position)
        {
            section++;
        }

        return section;
    }

    private string SourceLabel(HeadingNode heading)
    {
        for (var i = FirstUnitAt(heading.Start); i < segments.Count && stripped.Units[i].Start < heading.End; i++)
        {
            if (segments[i].Source is { } source)
            {
                return PlainLabel.Of(text.AsSpan(source.Start, source.Length));
            }
        }

        return PlainLabel.Of(BodyReader.PlainText(heading.Block.Inline).AsSpan());
    }

    private int FirstUnitAt(int position)
    {
        int low = 0, high = segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stripped.Units[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
