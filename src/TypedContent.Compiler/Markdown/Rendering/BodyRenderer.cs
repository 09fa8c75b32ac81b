using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Tabs;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Writes the blocks of a body as safe HTML. Recursion is safe because the reader limits the depth of blocks.</summary>
internal sealed class BodyRenderer
{
    private readonly RenderContext _context;
    private readonly InlineRenderer _inlines;
    private readonly SectionTracker _sections;
    private readonly Dictionary<HeadingBlock, int> _headings = [];
    private readonly ParsedBody _parsed;

    private BodyRenderer(ParsedBody parsed, RenderContext context)
    {
        _parsed = parsed;
        _context = context;
        _inlines = new InlineRenderer(context);
        _sections = new SectionTracker(context.Body.Sections);
        for (var i = 0; i < parsed.Headings.Count; i++)
        {
            _headings.Add(parsed.Headings[i].Block, i);
        }
    }

    /// <summary>Gets the HTML so far.</summary>
    public Utf8Buffer Html => _context.Html;

    /// <summary>Gets the elements of raw HTML that are open.</summary>
    public OpenElements Elements => _context.Raw.Elements;

    /// <summary>Returns the HTML of <paramref name="parsed"/>, which was parsed from <paramref name="markdown"/>.</summary>
    public static RenderedBody Render(string markdown, ParsedBody parsed, IReadOnlyList<TextRange> units, IRenderedLinks links, LinkSchemes? schemes = null, bool hasValues = false)
    {
        var body = new RenderedBody(units.Count, parsed.Headings.Count, links.Count);
        var context = new RenderContext(markdown, body, units, links) { Schemes = schemes ?? LinkSchemes.Usual, HasValues = hasValues };
        new BodyRenderer(parsed, context).WriteBlocks(parsed.Markdown);
        context.FinishUnits();
        return body;
    }

    /// <summary>Writes the blocks of a container.</summary>
    public void WriteBlocks(ContainerBlock container)
    {
        var outer = Elements.Enter();
        var sections = _sections.Enter();
        var isTight = container.Parent is ListBlock { IsLoose: false };
        var tabs = new TabWriter(this);
        foreach (var block in container)
        {
            if (!tabs.TryWrite(block))
            {
                WriteBlock(block, isTight);
            }
        }

        tabs.Close();
        Elements.Leave(outer);
        _sections.Leave(sections, Html.Length);
    }

    /// <summary>Writes a container between its start and end tags.</summary>
    public void WriteContainer(ContainerBlock container, string open, string close)
    {
        Html.Write(open);
        WriteBlocks(container);
        Html.Write(close);
    }

    /// <summary>Writes the id of an element that is open, if the output doesn't have it yet.</summary>
    public void WriteId(string id) => _inlines.WriteId(id);

    /// <summary>Writes the text of a block.</summary>
    public void WriteText(ContainerInline? text) => _inlines.WriteText(text);

    /// <summary>Writes the text of a block as an element.</summary>
    public void WriteElement(string element, ContainerInline? text)
    {
        Html.Write("<" + element + ">");
        WriteText(text);
        Html.Write("</" + element + ">\n");
    }

    private void WriteBlock(Block block, bool isTight)
    {
        foreach (var feature in MarkdownDialect.Features)
        {
            if (feature.TryRender(block, this))
            {
                return;
            }
        }

        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock { Inline.FirstChild: null }:
                // Markdig leaves an empty paragraph for an alert's first line if no text follows it.
                break;
            case ParagraphBlock paragraph when DirectiveParagraph.Is(paragraph, _context.Markdown) || ContentsParagraph.Is(paragraph, _context.Markdown):
                LeaveOut(paragraph);
                break;
            case ParagraphBlock paragraph when isTight:
                WriteText(paragraph.Inline);
                Html.Write("\n");
                break;
            case ParagraphBlock paragraph:
                WriteElement("p", paragraph.Inline);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteContainer(quote, "<blockquote>\n", "</blockquote>\n");
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                Html.Write("<hr />\n");
                break;
            case HtmlBlock html:
                WriteHtmlBlock(html);
                break;
            case ContainerBlock container when container is not LinkReferenceDefinitionGroup:
                WriteBlocks(container);
                break;
        }
    }

    /// <summary>Writes nothing for a block. Units in it are rendered separately.</summary>
    public void LeaveOut(Block block)
    {
        _context.Reach(block.Span.Start);
        _context.SetApart(block.Span.End);
        _context.Reach(block.Span.End);
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        if (!_headings.TryGetValue(heading, out var index))
        {
            // A heading beyond the limit is text without a section.
            WriteElement("h" + level, heading.Inline);
            return;
        }

        _sections.Begin(index, heading.Level, Html.Length);
        var anchor = _parsed.Headings[index].Anchor;
        Html.Write("<h" + level);
        _inlines.WriteId(anchor);
        Html.Write(">");
        foreach (var alias in _parsed.Headings[index].Aliases)
        {
            WriteAnchor(alias);
        }

        var start = Html.Length;
        _inlines.WriteText(heading.Inline, HeadingAnchor.SkipName(heading));
        _context.Body.Headings[index] = Slice.Between(start, Html.Length);
        Html.Write("</h" + level + ">\n");
    }

    /// <summary>Writes an empty element with the id <paramref name="anchor"/>, unless the body has that id.</summary>
    public void WriteAnchor(string anchor) => _inlines.WriteAnchor(anchor);

    private void WriteList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        Html.Write("<" + tag);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, out _))
        {
            Html.WriteAttribute("start", start);
        }

        Html.Write(">\n");
        foreach (var item in list)
        {
            WriteContainer((ListItemBlock)item, "<li>", "</li>\n");
        }

        Html.Write("</" + tag + ">\n");
    }

    private void WriteCode(CodeBlock code)
    {
        Html.Write("<pre><code");
        if (code is FencedCodeBlock fenced && CodeLanguage.Of(fenced) is { Length: > 0 } language)
        {
            Html.WriteAttribute("class", "language-" + language);
        }

        Html.Write(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            Html.WriteEscaped(line.Text.AsSpan(line.Start, line.Length));
            Html.Write("\n");
        }

        Html.Write("</code></pre>\n");
    }

    private void WriteHtmlBlock(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
        {
            return;
        }

        // Markdown isn't parsed in raw HTML, so units in it are rendered separately, wherever they begin.
        _context.Reach(block.Span.Start);
        _context.SetApart(block.Span.End);
        var html = HtmlBlockText.Of(block, _context.Markdown);
        foreach (var piece in HtmlTagScanner.Scan(html))
        {
            _context.Reach(block.Span.Start + piece.Start);
            var text = html.Substring(piece.Start, piece.End - piece.Start);
            if (piece.IsMarkup)
            {
                _context.WriteTag(text, block.Span.Start + piece.Start);
            }
            else
            {
                _context.Raw.WriteText(DirectiveHtml.IsIn(block) ? DirectiveHtml.Without(text, out _) : text);
            }
        }

        _context.Reach(block.Span.End);
        _context.Wrote();
        _context.Raw.Elements.EndBlock();
        Html.Write("\n");
    }
}
