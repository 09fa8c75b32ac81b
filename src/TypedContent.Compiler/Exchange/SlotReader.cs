using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Markdown;
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
        reader.ReadOwnedTexts();
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

    private void ReadOwnedTexts()
    {
        foreach (var text in OwnedTextReader.Read(_syntax))
        {
            var range = new TextRange(text.Span.Start, text.Span.Start + text.Span.Length);
            _slots.Add(new TextSlot(KindOf(text), text.IsOfImage ? range : YamlScalar.WithQuotes(_syntax.Text, range), text.Content) { Owned = _slots.Count, Start = range.Start, IsPlain = true });
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
        var unit = 0;
        foreach (var (range, block) in PlainUnits.Of(_body))
        {
            var form = unit < _variant.Units.Count ? _variant.Units[unit].Evidence?.Form : null;
            _slots.Add(new TextSlot(KindOf(form), InFile(range), InlineReader.Read(_syntax.Stripped.Text, range, block.Inline!).Trim())
            {
                HasValues = _syntax.HasValues, HasChoices = HasChoices(_syntax.Messages, unit), Unit = unit++,
            });
        }
    }

    private static bool HasChoices(IReadOnlyList<UnitMessage?> messages, int unit) => unit < messages.Count && messages[unit]?.Message?.Choices.Count > 0;

    private TextRange InFile(TextRange range) => _syntax.Places.InFile(_syntax.Stripped, range, out _);

    private static TextKind KindOf(OwnedContent text) => text.IsOfImage ? TextKind.Alternative : text.Owner == MetadataKeys.Title ? TextKind.Title : TextKind.Description;

    private static TextKind KindOf(UnitForm? form) => form switch
    {
        UnitForm.Heading => TextKind.Heading,
        UnitForm.Item => TextKind.Item,
        UnitForm.Cell => TextKind.Cell,
        UnitForm.Term or UnitForm.Title => TextKind.Term,
        _ => TextKind.Paragraph,
    };
}
