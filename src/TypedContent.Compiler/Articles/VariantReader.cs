using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Takes from a parsed body what others see of the article: headings, anchors, units and links.</summary>
internal sealed class VariantReader(ExpandedText article, StrippedText stripped, ParsedBody? body)
{
    private readonly string _text = article.Text;
    private readonly IReadOnlyList<Segment> _segments = article.Segments;
    private readonly IReadOnlyList<HeadingNode> _headings = body?.Headings ?? [];

    /// <summary>The headings, each with its source text where a unit gives one.</summary>
    public EquatableArray<Heading> Headings() =>
        new([.. _headings.Select(heading => new Heading(heading.Anchor, heading.Level, SourceLabel(heading)))]);

    /// <summary>The text of the first heading in this locale.</summary>
    public string FirstHeading() => _headings.Count > 0 ? PlainText.Of(_headings[0].Block.Inline) : string.Empty;

    /// <summary>Every name a link can point at.</summary>
    public EquatableArray<Anchor> Anchors() =>
        new([.. (body?.Anchors ?? []).Where(anchor => anchor.Name.Length > 0).Select(anchor => new Anchor(anchor.Name, anchor.Section)).Distinct()]);

    /// <summary>The units: of the spans where there are any, else of the blocks.</summary>
    public EquatableArray<TranslationUnit> Units() =>
        new(_segments.Count > 0 ? [.. SegmentUnits()] : (TranslationUnit[])[.. BlockUnits()]);

    /// <summary>The distinct destinations.</summary>
    public EquatableArray<LinkReference> Links() => new([.. (body?.Links ?? []).Select(link => link.Reference).Distinct()]);

    /// <summary>
    /// Every link of the article itself at its place. An included file has its own checked by itself, but for those to
    /// anchors, which belong to the page.
    /// </summary>
    public EquatableArray<LinkOccurrence> LinkOccurrences(FilePlaces places, bool isInclude)
    {
        var occurrences = new List<LinkOccurrence>();
        var included = new HashSet<LinkOccurrence>();
        foreach (var link in body?.Links ?? [])
        {
            var isOwn = link.Reference.Include is null;
            if (isOwn || (!isInclude && link.Reference.Destination.StartsWith("#", StringComparison.Ordinal)))
            {
                var span = places.SpanOf(stripped, link.Range, out var file);
                var occurrence = new LinkOccurrence(link.Reference, span) { IncludeFile = file };
                if (isOwn || included.Add(occurrence))
                {
                    occurrences.Add(occurrence);
                }
            }
        }

        return new EquatableArray<LinkOccurrence>(occurrences.ToArray());
    }

    /// <summary>Reports what the renderer leaves out of the article itself.</summary>
    public void ReportOmitted(FilePlaces places, ProblemList problems)
    {
        foreach (var omitted in body?.Omitted ?? [])
        {
            var span = places.SpanOf(stripped, omitted.Range, out var file);
            if (file is null)
            {
                problems.Add(omitted.Rule, span, omitted.What);
            }
        }
    }

    /// <summary>Reports alerts of the article itself whose keyword was translated; in others a keyword may be the writer's own.</summary>
    public void ReportTranslatedAlerts(FilePlaces places, ProblemList problems)
    {
        foreach (var alert in body is not null && _segments.Count > 0 ? AlertCheck.Translated(body) : [])
        {
            var span = places.SpanOf(stripped, alert, out var file);
            if (file is null)
            {
                var keyword = stripped.Text.Substring(alert.Start, alert.Length);
                problems.Add(TranslationRules.DamagedMarkup, span, $"'{keyword}' is no keyword", "; write the source's, such as '[!NOTE]', which is not translated");
            }
        }
    }

    /// <summary>Reports references of the article itself whose definition is missing.</summary>
    public void ReportUndefinedLabels(FilePlaces places, ProblemList problems)
    {
        foreach (var label in UndefinedLabels.Of(stripped.Text, body?.TextBlocks ?? []))
        {
            var span = places.SpanOf(stripped, label, out var file);
            if (file is null)
            {
                problems.Add(LinkRules.UndefinedLabel, span, stripped.Text.Substring(label.Start, label.Length));
            }
        }
    }

    /// <summary>Where the comments of the article itself stand in its file.</summary>
    public IEnumerable<TextRange> Comments(FilePlaces places) => Own(body?.Comments ?? [], places);

    /// <summary>Where characters of the article itself were lost.</summary>
    public IEnumerable<TextRange> LostCharacters(FilePlaces places) =>
        Own(Analysis.Files.LostCharacters.In(stripped.Text, body?.TextBlocks ?? []), places);

    private IEnumerable<TextRange> Own(IEnumerable<TextRange> ranges, FilePlaces places)
    {
        foreach (var stretch in ranges)
        {
            var range = places.InFile(stripped, stretch, out var file);
            if (file == 0)
            {
                yield return range;
            }
        }
    }

    private IEnumerable<TranslationUnit> SegmentUnits()
    {
        var section = -1;
        for (var i = 0; i < _segments.Count; i++)
        {
            var segment = _segments[i];
            section = SectionAt(stripped.Units[i].Start, section);
            var target = _text.AsSpan(segment.Target.Start, segment.Target.Length);
            var source = segment.Source is { } range ? _text.AsSpan(range.Start, range.Length) : target;
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
        for (var i = FirstUnitAt(heading.Start); i < _segments.Count && stripped.Units[i].Start < heading.End; i++)
        {
            if (_segments[i].Source is { } source)
            {
                return PlainLabel.Of(_text.AsSpan(source.Start, source.Length));
            }
        }

        return PlainLabel.Of(PlainText.Of(heading.Block.Inline).AsSpan());
    }

    private int FirstUnitAt(int position)
    {
        int low = 0, high = _segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stripped.Units[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
