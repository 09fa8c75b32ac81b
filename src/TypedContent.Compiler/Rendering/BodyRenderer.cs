using System.Globalization;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;

namespace TypedContent.Compiler.Rendering;

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

    /// <summary>Renders <paramref name="parsed"/>, whose units and links are given.</summary>
    public static RenderedBody Render(ParsedBody parsed, IReadOnlyList<TextRange> units, EquatableArray<LinkReference> links)
    {
        var body = new RenderedBody(units.Count, parsed.Headings.Count, links.Count);
        var context = new RenderContext(parsed.Stripped.Text, body, units, links);
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

    /// <summary>Renders one unit by itself, as part of a paragraph.</summary>
    public static Utf8Buffer RenderInline(string markdown)
    {
        var context = new RenderContext(markdown, new RenderedBody(0, 0, 0), [], default);
        if (BracketGuard.Find(markdown) >= 0)
        {
            return context.Html;
        }

        var document = Markdig.Markdown.Parse(markdown, MarkdownPipelines.Inline);
        var inlines = new InlineRenderer(context);
        foreach (var block in document)
        {
            if (block is LeafBlock { Inline: { } inline } && InlineWalker.Walk(inline).All(i => i.Depth <= ReadingLimits.MarkdownDepth))
            {
                context.Html.Write(context.Html.Length > 0 ? "\n" : string.Empty);
                var outer = context.Raw.Enter();
                inlines.WriteChildren(inline);
                context.Raw.Leave(outer);
                context.Raw.EndBlock();
            }
        }

        return context.Html;
    }

    private void WriteBlocks(ContainerBlock container)
    {
        var outer = _context.Raw.Enter();
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

            tab = opensTab ? _context.Raw.Enter() : tab;
            WriteBlock(block, isTight);
        }

        if (tab is { } last)
        {
            CloseTab(last);
        }

        _context.Raw.Leave(outer);
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
                new TableRenderer(_html, cell => WriteBlocks(cell), WriteCell).Write(table);
                break;
            case ContainerBlock container when container is not LinkReferenceDefinitionGroup:
                WriteBlocks(container);
                break;
        }
    }

    private void WriteLeaf(LeafBlock block, string open, string close, Inline? first = null)
    {
        _html.Write(open);
        var outer = _context.Raw.Enter();
        _inlines.WriteChildren(block.Inline, first);
        _context.Raw.Leave(outer);
        _context.Raw.EndBlock();
        _html.Write(close);
        _html.Write("\n");
    }

    /// <summary>A cell holds one paragraph, which needs no element of its own.</summary>
    private void WriteCell(ParagraphBlock paragraph)
    {
        var outer = _context.Raw.Enter();
        _inlines.WriteChildren(paragraph.Inline);
        _context.Raw.Leave(outer);
        _context.Raw.EndBlock();
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var index = _headings[heading];
        _sections.Begin(index, heading.Level, _html.Length);
        var anchor = _parsed.Headings[index].Anchor;
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        _html.Write("<h" + level);
        if (anchor.Length > 0 && _ids.Add(anchor))
        {
            _html.WriteAttribute("id", anchor);
        }

        _html.Write(">");
        var start = _html.Length;
        var outer = _context.Raw.Enter();
        _inlines.WriteChildren(heading.Inline, HeadingAnchor.SkipName(heading));
        _context.Raw.Leave(outer);
        _context.Raw.EndBlock();
        _context.Body.Headings[index] = Slice.Between(start, _html.Length);
        _html.Write("</h" + level + ">\n");
    }

    private void WriteTabHeading(LinkInline tab)
    {
        _html.Write("<div class=\"tab\"");
        _html.WriteAttribute("data-tab", tab.Url!.Substring(TabHeading.Prefix.Length));
        _html.Write(">\n<p class=\"tab-title\">");
        var outer = _context.Raw.Enter();
        _inlines.WriteChildren(tab);
        _context.Raw.Leave(outer);
        _context.Raw.EndBlock();
        _html.Write("</p>\n");
    }

    private void CloseTab(int around)
    {
        _context.Raw.Leave(around);
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

        var html = BodyReader.HtmlOf(block, _parsed.Stripped.Text);
        var tracker = _context.Tracker;
        tracker.Reach(block.Span.Start, _html.Length);
        tracker.SetApart(block.Span.End);
        foreach (var piece in HtmlTagScanner.Scan(html))
        {
            for (var at = piece.Start; at < piece.End;)
            {
                tracker.Reach(block.Span.Start + at, _html.Length);
                var boundary = piece.IsMarkup ? int.MaxValue : tracker.NextBoundary(block.Span.Start + at);
                var end = (int)Math.Min(piece.End, (long)boundary - block.Span.Start);
                WritePiece(html.Substring(at, end - at), piece.IsMarkup);
                tracker.Wrote(_html.Length);
                at = end;
            }
        }

        _context.Raw.EndBlock();
        _html.Write("\n");
    }

    private void WritePiece(string piece, bool isMarkup)
    {
        if (!isMarkup)
        {
            _context.Raw.WriteText(piece);
        }
        else if (HtmlTag.Parse(piece) is { } tag)
        {
            _context.Raw.Write(tag, url => _context.WriteDestination(
                url.Name, url.Value, _context.IndexOf(url.Value, isImage: url.Name == "src")));
        }
    }
}
