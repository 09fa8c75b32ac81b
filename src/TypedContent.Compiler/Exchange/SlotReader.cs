using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.TripleColon;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a file.</summary>
internal sealed class SlotReader
{
    private readonly ArticleSyntax _syntax;
    private readonly ArticleVariant _variant;
    private readonly ParsedBody _body;
    private readonly List<TextSlot> _slots = [];

    private SlotReader(ArticleSyntax syntax, ArticleVariant variant) => (_syntax, _variant, _body) = (syntax, variant, syntax.Body!);

    /// <summary>Returns the texts, in the order of the file.</summary>
    public static IReadOnlyList<TextSlot> Read(ArticleSyntax syntax, ArticleVariant variant)
    {
        var reader = new SlotReader(syntax, variant);
        reader.ReadFrontMatter();
        if (syntax.Segments.Count > 0)
        {
            reader.ReadSegments();
        }
        else
        {
            reader.ReadBlocks();
        }

        return [.. SlotHeadings.AddTo(reader._slots.OrderBy(slot => slot.Range.Start), syntax).Select((slot, index) => slot with { Index = index })];
    }

    private void ReadFrontMatter()
    {
        foreach (var (key, kind) in (ReadOnlySpan<(string, TextKind)>)[(MetadataKeys.Title, TextKind.Title), (MetadataKeys.Description, TextKind.Description)])
        {
            if (_syntax.FrontMatter.Find(key) is { Entry: { Form: MetadataForm.Scalar, Values.Count: 1 } entry } found)
            {
                var range = new TextRange(found.ValueSpan.Start, found.ValueSpan.Start + found.ValueSpan.Length);
                _slots.Add(new TextSlot(kind, YamlScalar.WithQuotes(_syntax.Text, range), InlineContent.OfText(entry.Value)) { Owner = key, IsPlain = true });
            }
        }
    }

    private void ReadSegments()
    {
        var references = InlineReferences.Of(_body);
        var isInHeading = HeadingUnits.Of(_syntax.Stripped.Units, _body.Headings);
        for (var i = 0; i < _syntax.Segments.Count; i++)
        {
            var segment = _syntax.Segments[i];
            if (segment.Source is { } source && InlineReader.Read(TextOf(segment.Target), references) is { } content && InlineReader.Read(TextOf(source), references) is { } sourceContent)
            {
                _slots.Add(new TextSlot(isInHeading[i] ? TextKind.Heading : TextKind.Text, segment.Target, content.Trim())
                {
                    Unit = i, Source = sourceContent.Trim(), HasValues = _syntax.HasValues, HasChoices = HasChoices(_syntax.SourceMessages, i),
                });
            }
        }
    }

    private string TextOf(TextRange range) => _syntax.Text.Substring(range.Start, range.Length);

    private void ReadBlocks()
    {
        var text = _syntax.Stripped.Text;
        var blocks = new HashSet<LeafBlock>();
        var unit = 0;
        foreach (var (range, block) in PlainUnits.Of(_body))
        {
            blocks.Add(block);
            var form = unit < _variant.Units.Count ? _variant.Units[unit].Evidence?.Form : null;
            _slots.Add(new TextSlot(KindOf(form), InFile(range), InlineReader.Read(text, range, block.Inline!).Trim())
            {
                HasValues = _syntax.HasValues, HasChoices = HasChoices(_syntax.Messages, unit), Unit = unit++,
            });
        }

        foreach (var block in _body.TextBlocks)
        {
            foreach (var (inline, _) in blocks.Contains(block) ? [] : InlineWalker.Walk(block.Inline))
            {
                ReadAlternative(inline);
            }
        }
    }

    /// <summary>Reads the alternative text of an image that isn't in running text.</summary>
    private void ReadAlternative(Inline inline)
    {
        var text = _syntax.Stripped.Text;
        if (inline is TripleColonInline { Element.Name: "image" } element && element.Element.TryGet("alt-text", out var value, out var offset) && value.Trim().Length > 0)
        {
            var start = element.Span.Start + offset;
            element.Element.TryGet("source", out var source, out _);
            if (start + value.Length <= text.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0)
            {
                _slots.Add(new TextSlot(TextKind.Alternative, InFile(new TextRange(start, start + value.Length)), InlineContent.OfText(value)) { Owner = source ?? string.Empty, IsPlain = true });
            }
        }
        else if (inline is LinkInline { IsImage: true, FirstChild: not null } image && PlainText.Of(image).Length > 0)
        {
            var range = new TextRange(image.Span.Start + 2, InlineWalker.Walk(image).Max(child => child.Inline.Span.End) + 1);
            var content = InlineReader.Read(text, range, image);
            if (range.End < text.Length && text[range.End] == ']' && content.HasWords)
            {
                _slots.Add(new TextSlot(TextKind.Alternative, InFile(range), content) { Owner = image.Url ?? string.Empty });
            }
        }
    }

    private static bool HasChoices(IReadOnlyList<UnitMessage?> messages, int unit) => unit < messages.Count && messages[unit]?.Message?.Choices.Count > 0;

    private TextRange InFile(TextRange range) => _syntax.Places.InFile(_syntax.Stripped, range, out _);

    private static TextKind KindOf(UnitForm? form) => form switch
    {
        UnitForm.Heading => TextKind.Heading,
        UnitForm.Item => TextKind.Item,
        UnitForm.Cell => TextKind.Cell,
        UnitForm.Term or UnitForm.Title => TextKind.Term,
        _ => TextKind.Paragraph,
    };
}
