using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Creates the variant of an article, with its headings, anchors, units and links without positions.</summary>
internal sealed class VariantReader(ArticleSyntax article)
{
    private readonly string _text = article.Expanded.Text;
    private readonly IReadOnlyList<Segment> _segments = article.Expanded.Segments;
    private readonly StrippedText _stripped = article.Stripped;
    private readonly IReadOnlyList<HeadingNode> _headings = article.Body?.Headings ?? [];
    private readonly IReadOnlyList<LinkNode> _links = article.Body?.Links ?? [];
    private readonly IReadOnlyList<OwnedContent> _owned = OwnedTextReader.Read(article);

    /// <summary>Returns the variant of the article <paramref name="identity"/>.</summary>
    public ArticleVariant Read(ArticleIdentity identity, bool isPartial)
    {
        var frontMatter = article.FrontMatter;
        var units = new EquatableArray<TranslationUnit>(_segments.Count > 0 ? SegmentUnits() : BlockUnits());
        return new ArticleVariant
        {
            Path = identity.Path,
            Locale = article.Locale,
            FilePath = identity.FilePath,
            Place = identity.Place,
            IsInclude = identity.IsInclude,
            IsSideBySide = IsSideBySide,
            HasValues = article.HasValues,
            Title = frontMatter.ValueOf(MetadataKeys.Title) is { Length: > 0 } title ? title : FirstHeading(),
            Description = frontMatter.ValueOf(MetadataKeys.Description),
            SourceVersion = frontMatter.ValueOf(MetadataKeys.SourceVersion),
            IsPartial = isPartial,
            IncludesUnits = _segments.Count != article.Segments.Count,
            Metadata = new EquatableArray<MetadataEntry>(frontMatter.Entries.Select(entry => entry.Entry)),
            MetadataPlaces = new EquatableArray<MetadataPlace>(frontMatter.Entries.Select(entry => new MetadataPlace(entry.KeySpan, entry.ValueSpan, entry.Items))),
            Mappings = new EquatableArray<MetadataMapping>(frontMatter.Mappings),
            Headings = new(Headings(units)),
            Anchors = new((article.Body?.Anchors ?? []).Where(anchor => anchor.Name.Length > 0)
                .Select(anchor => new ArticleAnchor(anchor.Name, anchor.Section) { Role = anchor.Role }).Distinct()),
            SiteAnchors = new((article.Body?.SiteAnchors ?? []).Select(anchor => new ArticleAnchor(anchor.Name, anchor.Section))),
            HasUnknownBlocks = article.Body?.HasUnknownBlocks ?? false,
            Units = units,
            OwnedTexts = new(_owned.Select(text => text.ToText())),
            Links = new(_links.Select(ReferenceOf).Distinct()),
        };
    }

    /// <summary>Returns the links of the article itself, and the links of included files to anchors, which belong to the page.</summary>
    /// <remarks>The other links of an included file are checked when that file is read by itself.</remarks>
    public EquatableArray<LinkOccurrence> LinkOccurrences(bool isInclude)
    {
        var occurrences = new List<LinkOccurrence>();
        var included = new HashSet<LinkOccurrence>();
        foreach (var link in _links)
        {
            var reference = ReferenceOf(link);
            var isOwn = reference.Include is null;
            if (isOwn || (!isInclude && reference.Destination.StartsWith("#", StringComparison.Ordinal)))
            {
                var span = article.Places.SpanOf(_stripped, link.Range, out var file);
                var occurrence = new LinkOccurrence(reference, span) { IncludeFile = file };
                if (isOwn || included.Add(occurrence))
                {
                    occurrences.Add(occurrence);
                }
            }
        }

        return new EquatableArray<LinkOccurrence>(occurrences.ToArray());
    }

    /// <summary>Returns the position of each unit of a plain article, then of each text that is no unit, which is empty for texts of included files and for units in elements.</summary>
    public EquatableArray<FileSpan> TextPlaces() => IsSideBySide
        ? []
        : new EquatableArray<FileSpan>((_segments.Count > 0 ? _segments.Select(_ => default(FileSpan)) : PlainUnits.Ranges(article.Body).Select(range => article.OwnSpanOf(range) ?? default))
            .Concat(_owned.Select(text => text.Span)));

    /// <summary>Returns the ranges of the article's own comments in its file.</summary>
    public IEnumerable<TextRange> Comments()
    {
        foreach (var comment in article.Body?.Comments ?? [])
        {
            var range = article.Places.InFile(_stripped, comment, out var file);
            if (file == 0)
            {
                yield return range;
            }
        }
    }

    private bool IsSideBySide => _segments.Any(segment => segment.Source is not null);

    private LinkReference ReferenceOf(LinkNode link) =>
        LinkReference.In(_stripped.IncludeAt(link.Start), link.Destination, link.IsImage);

    private IEnumerable<Heading> Headings(EquatableArray<TranslationUnit> units)
    {
        var evidence = IsSideBySide ? null : new EvidenceReader();
        var fingerprints = new ulong[_headings.Count];
        foreach (var unit in units)
        {
            // The titles of tabs are headings without a section.
            if (unit is { Section: >= 0, Evidence.Form: UnitForm.Heading } && fingerprints[unit.Section] == 0)
            {
                fingerprints[unit.Section] = unit.Fingerprint;
            }
        }

        return _headings.Select((heading, i) => new Heading(heading.Anchor, heading.Level, SourceLabel(heading))
        {
            Evidence = evidence?.Read(heading.Block),
            Fingerprint = fingerprints[i],
        });
    }

    private string FirstHeading() => _headings.Count > 0 ? PlainText.Of(_headings[0].Block.Inline) : string.Empty;

    private IEnumerable<TranslationUnit> SegmentUnits()
    {
        var section = -1;
        var isInHeading = HeadingUnits.Of(_stripped.Units, _headings);
        var isSideBySide = IsSideBySide;
        var messages = isSideBySide ? article.SourceMessages : article.Messages;
        for (var i = 0; i < _segments.Count; i++)
        {
            var segment = _segments[i];
            section = SectionAt(_stripped.Units[i].Start, section);
            var target = _text.AsSpan(segment.Target.Start, segment.Target.Length);
            var source = segment.Source is { } range ? _text.AsSpan(range.Start, range.Length) : target;
            yield return new TranslationUnit(
                segment.Suffix, ContentHash.Of(source), ContentHash.Of(target), LabelOf(source, isInHeading[i]), section)
            {
                Evidence = isSideBySide ? null : EvidenceReader.OfText(target),
                Fingerprint = isSideBySide ? 0 : TextFingerprint.Of(target),
                Values = ValuesOf(messages, i),
            };
        }
    }

    private IEnumerable<TranslationUnit> BlockUnits()
    {
        var section = -1;
        var units = PlainUnits.Of(article.Body).ToList();
        var isInHeading = HeadingUnits.Of([.. units.Select(unit => unit.Range)], _headings);
        var evidence = new EvidenceReader();
        for (var i = 0; i < units.Count; i++)
        {
            var (range, block) = units[i];
            section = SectionAt(range.Start, section);
            var target = _stripped.Text.AsSpan(range.Start, range.Length);
            var hash = ContentHash.Of(target);
            yield return new TranslationUnit(string.Empty, hash, hash, LabelOf(target, isInHeading[i]), section)
            {
                Evidence = evidence.Read(block),
                Fingerprint = TextFingerprint.Of(isInHeading[i] ? HeadingAttributes.Without(target) : target),
                Values = ValuesOf(article.Messages, i),
            };
        }
    }

    private static TextValues? ValuesOf(IReadOnlyList<UnitMessage?> messages, int unit) =>
        unit >= messages.Count ? null : messages[unit] is { } message ? message.Values : TextValues.None;

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
        for (var i = FirstUnitAt(heading.Start); i < _segments.Count && _stripped.Units[i].Start < heading.End; i++)
        {
            if (_segments[i].Source is { } source)
            {
                return LabelOf(_text.AsSpan(source.Start, source.Length), isInHeading: true);
            }
        }

        return PlainLabel.OfText(PlainText.Of(heading.Block.Inline));
    }

    private string LabelOf(ReadOnlySpan<char> source, bool isInHeading) =>
        PlainLabel.Of(isInHeading ? HeadingAttributes.Without(source) : source, article.Body);

    private int FirstUnitAt(int position)
    {
        int low = 0, high = _segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _stripped.Units[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
