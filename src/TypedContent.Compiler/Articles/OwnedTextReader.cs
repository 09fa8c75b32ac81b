using Markdig.Syntax;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.TripleColon;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Finds the texts of a file that are no units. They are no Markdown.</summary>
internal sealed class OwnedTextReader
{
    private const string Marks = ":::";
    private static readonly string[] s_keys = [MetadataKeys.Title, MetadataKeys.Description];
    private readonly List<OwnedContent> _texts = [];
    private readonly ArticleSyntax _syntax;
    private readonly string _text;

    private OwnedTextReader(ArticleSyntax syntax) => (_syntax, _text) = (syntax, syntax.Stripped.Text);

    /// <summary>Returns the texts: those of the front matter, then those of <c>:::image</c> elements in a plain article, in order.</summary>
    public static IReadOnlyList<OwnedContent> Read(ArticleSyntax syntax)
    {
        var reader = new OwnedTextReader(syntax);
        foreach (var key in s_keys)
        {
            if (syntax.FrontMatter.Find(key) is { Entry: { Form: MetadataForm.Scalar, Values.Count: 1 } entry } found)
            {
                reader._texts.Add(new OwnedContent(key, IsOfImage: false, InlineContent.OfText(entry.Value).Trim(), found.ValueSpan));
            }
        }

        // Most articles have none, and all their inline elements would be looked at.
        if (syntax.Body is { } body && syntax.Expanded.Segments.Count == 0 && syntax.Stripped.Text.IndexOf(Marks, StringComparison.Ordinal) >= 0)
        {
            reader.ReadImages(body);
        }

        return reader._texts;
    }

    private void ReadImages(ParsedBody body)
    {
        var images = body.TextBlocks.SelectMany(block => InlineWalker.Walk(block.Inline).Select(item => (Block: block, Element: (item.Inline as TripleColonInline)?.Element, item.Inline.Span.Start)))
            .Where(image => image.Element is { Name: "image" }).ToList();

        // An image in running text is part of it.
        HashSet<LeafBlock> units = images.Count == 0 ? [] : [.. PlainUnits.Of(body).Select(unit => unit.Block)];
        foreach (var (_, element, start) in images.Where(image => !units.Contains(image.Block)))
        {
            if (element!.TryGet("alt-text", out var text, out var offset) && text.Trim().Length > 0)
            {
                element.TryGet("source", out var source, out _);
                Add(source ?? string.Empty, start + offset, text);
            }
        }
    }

    private void Add(string source, int start, string text)
    {
        if (start + text.Length <= _text.Length && string.CompareOrdinal(_text, start, text, 0, text.Length) == 0)
        {
            _texts.Add(new OwnedContent(source, IsOfImage: true, InlineContent.OfText(text), _syntax.OwnSpanOf(new TextRange(start, start + text.Length)) ?? default));
        }
    }
}
