using System.Globalization;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Tables;
using TypedContent.Compiler.Markdown.Tabs;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Writes the blocks of a body as safe HTML. The reader has bounded their depth, so recursion is safe.</summary>
internal sealed class BodyRenderer
{
    private readonly RenderContext _context;
    private readonly Utf8Buffer _html;
    private readonly InlineRenderer _inlines;
    private readonly SectionTracker _sections;
    private readonly Dictionary<HeadingBlock, int> _headings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly ParsedBody _parsed;

    private BodyRenderer(ParsedBody parsed, RenderContext context)
    {
        _parsed = parsed;
        _context = context;
        _html = context.Html;
        _inlines = new InlineRenderer(context);
        _sections = new SectionTracker(context.Body.Sections);
        for (var i = 0; i < parsed.Headings.Count; i++)
        {
            _headings.Add(parsed.Headings[i].Block, i);
        }
    }

    /// <summary>Renders <paramref name="parsed"/>, a body of <paramref name="variant"/> with the given units.</summary>
    public static RenderedBody Render(ParsedBody parsed, IReadOnlyList<TextRange> units, ArticleVariant variant)
    {
        var body = new RenderedBody(units.Count, parsed.Headings.Count, variant.Links.Count);
        var context = new RenderContext(parsed.Stripped, body, units, variant);
        new BodyRenderer(parsed, context).WriteBlocks(parsed.Markdown);
        body.Units = context.Tracker.Finish(body.Html.Length);
        for (var i = 0; i < body.Units.Length; i++)
        {
            var unit = body.Units[i];
            if (unit.Exists && !HtmlBalance.IsBalanced(body.Html.Written.Slice(unit.Start, unit.Length)))
            {
                body.Units[i] = Slice.None;
            }
        }

        return body;
    }

    private void WriteBlocks(ContainerBlock container)
    {
        var outer = _context.Raw.Elements.Enter();
        var sections = _sections.Enter();
        var isTight = container.Parent is ListBlock { IsLoose: false };
        int? tab = null;
        foreach (var block in container)
        {
            var opensTab = block is HeadingBlock heading && TabHeading.Find(heading) is not null;
            if (tab is { } around && (opensTab || block is ThematicBreakBlock or HeadingBlock))
            {
                CloseTab(around);
                tab = null;
                if (block is ThematicBreakBlock)
                {
                    continue;
                }
            }

            tab = opensTab ? _context.Raw.Elements.Enter() : tab;
            WriteBlock(block, isTight);
        }

        if (tab is { } last)
        {
            CloseTab(last);
        }

        _context.Raw.Elements.Leave(outer);
        _sections.Leave(sections, _html.Length);
    }

    private void WriteBlock(Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading when TabHeading.Find(heading) is { } tab:
                WriteTabHeading(tab);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock { Inline.FirstChild: null }:
                // What Markdig leaves of an alert's first line where no text follows it.
                break;
            case ParagraphBlock paragraph when isTight:
                WriteLeaf(paragraph, string.Empty, string.Empty);
                break;
            case ParagraphBlock paragraph:
                WriteLeaf(paragraph, "<p>", "</p>");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case AlertBlock alert:
                WriteAlert(alert);
                break;
            case QuoteBlock quote:
                WriteContainer(quote, "<blockquote>\n", "</blockquote>\n");
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                _html.Write("<hr />\n");
                break;
            case HtmlBlock html:
                WriteHtmlBlock(html);
                break;
            case Table table:
                new TableRenderer(_html, WriteBlocks, paragraph => _inlines.WriteText(paragraph.Inline)).Write(table);
                break;
            case ContainerBlock container when container is not LinkReferenceDefinitionGroup:
                WriteBlocks(container);
                break;
        }
    }

    private void WriteLeaf(LeafBlock block, string open, string close)
    {
        _html.Write(open);
        _inlines.WriteText(block.Inline);
        _html.Write(close);
        _html.Write("\n");
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        if (!_headings.TryGetValue(heading, out var index))
        {
            // Beyond the limit: text without a section.
            WriteLeaf(heading, "<h" + level + ">", "</h" + level + ">");
            return;
        }

        _sections.Begin(index, heading.Level, _html.Length);
        var anchor = _parsed.Headings[index].Anchor;
        _html.Write("<h" + level);
        if (anchor.Length > 0 && _ids.Add(anchor))
        {
            _html.WriteAttribute("id", anchor);
        }

        _html.Write(">");
        var start = _html.Length;
        _inlines.WriteText(heading.Inline, HeadingAnchor.SkipName(heading));
        _context.Body.Headings[index] = Slice.Between(start, _html.Length);
        _html.Write("</h" + level + ">\n");
    }

    private void WriteTabHeading(LinkInline tab)
    {
        _html.Write("<div class=\"tab\"");
        _html.WriteAttribute("data-tab", tab.Url!.Substring(TabHeading.Prefix.Length));
        _html.Write(">\n<p class=\"tab-title\">");
        _inlines.WriteText(tab);
        _html.Write("</p>\n");
    }

    private void CloseTab(int around)
    {
        _context.Raw.Elements.Leave(around);
        _html.Write("</div>\n");
    }

    private void WriteList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        _html.Write("<" + tag);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1" && int.TryParse(start, out _))
        {
            _html.WriteAttribute("start", start);
        }

        _html.Write(">\n");
        foreach (var item in list)
        {
            WriteContainer((ListItemBlock)item, "<li>", "</li>\n");
        }

        _html.Write("</" + tag + ">\n");
    }

    private void WriteAlert(AlertBlock alert)
    {
        var kind = new string([.. alert.Kind.ToString().ToLowerInvariant().Where(c => c is >= 'a' and <= 'z')]);
        WriteContainer(alert, "<div class=\"alert alert-" + kind + "\">\n", "</div>\n");
    }

    private void WriteContainer(ContainerBlock container, string open, string close)
    {
        _html.Write(open);
        WriteBlocks(container);
        _html.Write(close);
    }

    private void WriteCode(CodeBlock code)
    {
        _html.Write("<pre><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            _html.WriteAttribute("class", "language-" + info);
        }

        _html.Write(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            _html.WriteEscaped(line.Text.AsSpan(line.Start, line.Length));
            _html.Write("\n");
        }

        _html.Write("</code></pre>\n");
    }

    private void WriteHtmlBlock(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
        {
            return;
        }

        // Markdown is not read in here, so that units in it are rendered apart, wherever they begin.
        _context.Tracker.Reach(block.Span.Start, _html.Length);
        _context.Tracker.SetApart(block.Span.End);
        var html = HtmlBlockText.Of(block, _parsed.Stripped.Text);
        foreach (var piece in HtmlTagScanner.Scan(html))
        {
            var text = html.Substring(piece.Start, piece.End - piece.Start);
            if (piece.IsMarkup)
            {
                _context.WriteTag(text, block.Span.Start + piece.Start);
            }
            else
            {
                _context.Raw.WriteText(text);
            }
        }

        _context.Tracker.Wrote(_html.Length);
        _context.Raw.Elements.EndBlock();
        _html.Write("\n");
    }
}
