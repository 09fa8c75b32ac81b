using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Writes the inline elements of a block. Recursion is safe because the reader limits their depth.</summary>
internal sealed class InlineRenderer(RenderContext context)
{
    private readonly Utf8Buffer _html = context.Html;

    /// <summary>Gets the HTML so far.</summary>
    public Utf8Buffer Html => _html;

    /// <summary>Writes the text of a block, from <paramref name="first"/> on if it isn't null. Raw HTML elements in the text end with it.</summary>
    public void WriteText(ContainerInline? container, Inline? first = null)
    {
        var outer = context.Raw.Elements.Enter();
        WriteChildren(container, first);
        context.Raw.Elements.Leave(outer);
        context.Raw.Elements.EndBlock();
    }

    /// <summary>Writes the children of <paramref name="container"/>, from <paramref name="first"/> on if it isn't null.</summary>
    private void WriteChildren(ContainerInline? container, Inline? first = null)
    {
        for (var inline = first ?? container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            context.Reach(inline.Span.Start);
            Write(inline);
            context.Wrote();
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case HtmlInline html:
                context.WriteTag(html.Tag, html.Span.Start);
                break;
            case var _ when context.Raw.Elements.IsSuppressing && inline is not ContainerInline:
                break;
            case LiteralInline literal:
                WriteLiteral(literal);
                break;
            case var _ when TryWriteFeature(inline):
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case EmphasisInline emphasis:
                WriteElement(emphasis, emphasis.DelimiterCount == 2 ? "strong" : "em");
                break;
            case CodeInline code:
                _html.Write("<code>");
                _html.WriteEscaped(code.Content.AsSpan());
                _html.Write("</code>");
                break;
            case AutolinkInline auto:
                WriteAutolink(auto);
                break;
            case LineBreakInline lineBreak:
                _html.Write(lineBreak.IsHard ? "<br />\n" : "\n");
                break;
            case HtmlEntityInline entity:
                WriteText(entity.Transcoded.Text.AsSpan(entity.Transcoded.Start, entity.Transcoded.Length), entity.Transcoded.Length);
                break;
            case DelimiterInline delimiter:
                WriteDelimiter(delimiter);
                break;
            case ContainerInline container:
                WriteChildren(container);
                break;
        }
    }

    private bool TryWriteFeature(Inline inline)
    {
        foreach (var feature in MarkdownDialect.InlineFeatures)
        {
            if (feature.TryRender(inline, this))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes an unmatched bracket and the elements that Markdig keeps in it.</summary>
    private void WriteDelimiter(DelimiterInline delimiter)
    {
        if (!context.Raw.Elements.IsSuppressing)
        {
            _html.WriteEscaped(delimiter.ToLiteral().AsSpan());
            context.Wrote();
        }

        WriteChildren(delimiter);
    }

    internal void WriteElement(ContainerInline container, string element)
    {
        var outer = context.Raw.Elements.Enter();
        _html.Write("<" + element + ">");
        WriteChildren(container);
        context.Reach(container.Span.End);
        context.Raw.Elements.Leave(outer);
        _html.Write("</" + element + ">");
    }

    /// <summary>Writes text in pieces, which end where units begin or end.</summary>
    private void WriteLiteral(LiteralInline literal)
    {
        var text = literal.Content.Text.AsSpan(literal.Content.Start, literal.Content.Length);
        var start = LiteralPlace.Of(literal, context.Markdown);
        var written = 0;
        for (var position = literal.Span.Start; ;)
        {
            position = context.NextBoundary(position);
            if (position >= start + text.Length)
            {
                break;
            }

            var index = Math.Max(position - start, written);
            if (index > written)
            {
                WriteText(text.Slice(written, index - written), MessageEscape.LengthIn(literal) - written);
                context.Wrote();
                written = index;
            }

            context.Reach(position);
        }

        WriteText(text.Slice(written), MessageEscape.LengthIn(literal) - written);
    }

    /// <summary>Writes text. The first <paramref name="escaped"/> characters are no syntax of messages.</summary>
    private void WriteText(ReadOnlySpan<char> text, int escaped)
    {
        if (context.HasValues && escaped > 0)
        {
            escaped = Math.Min(escaped, text.Length);
            MessageEscape.Write(_html, text.Slice(0, escaped));
            text = text.Slice(escaped);
        }

        _html.WriteEscaped(text);
    }

    private void WriteLink(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
        var index = context.IndexOf(url, link.IsImage || LinkDirectives.Of(link, context.Markdown) == LinkDirective.Source, link.Span.Start);
        if (link.IsImage)
        {
            WriteImage(url, PlainText.Of(link), link.Title, link.Span.Start);
            return;
        }

        var outer = context.Raw.Elements.Enter();
        var isInLink = OpenLink(url, link.Title, index);
        var start = _html.Length;
        if (link.FirstChild is null && XrefName.Of(url) is { } name)
        {
            _html.WriteEscaped(name.AsSpan());
        }

        WriteChildren(link);
        context.Reach(link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start);
        context.Raw.Elements.Leave(outer);
        CloseLink(isInLink, index, start);
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var index = context.IndexOf(url, isImage: false, link.Span.Start);
        var isInLink = OpenLink(url, null, index);
        var start = _html.Length;
        var shown = XrefName.Of(link.Url) ?? link.Url;
        WriteText(shown.AsSpan(), shown.Length);
        CloseLink(isInLink, index, start);
    }

    /// <summary>Writes the start tag of a link that isn't in another, and returns the value for <see cref="CloseLink"/>.</summary>
    private bool OpenLink(string url, string? title, int index)
    {
        if (context.IsInLink)
        {
            return true;
        }

        _html.Write("<a");
        context.IsInLink = UrlSafety.IsSafeLink(url, context.Schemes) && context.WriteDestination("href", url, index);
        if (!string.IsNullOrEmpty(title))
        {
            _html.WriteAttribute("title", title!);
        }

        _html.Write(">");
        return false;
    }

    private void CloseLink(bool isInLink, int index, int start)
    {
        context.SetLinkText(index, start);
        if (!isInLink)
        {
            _html.Write("</a>");
        }

        context.IsInLink = isInLink;
    }

    /// <summary>Writes the id of an element that is open, if there is one and the output doesn't have it yet.</summary>
    public void WriteId(string? id)
    {
        if (id is not null && context.TryAddId(id))
        {
            _html.WriteAttribute("id", id);
        }
    }

    /// <summary>Writes an empty element with the id <paramref name="anchor"/>, unless the output has that id.</summary>
    public void WriteAnchor(string anchor)
    {
        if (context.TryAddId(anchor))
        {
            _html.WriteEmptyElement(anchor);
        }
    }

    /// <summary>Writes a link to an id of the page, or only its text if the output is in a link.</summary>
    public void WriteLocalLink(string id, string? className, string text)
    {
        if (context.IsInLink)
        {
            _html.WriteEscaped(text.AsSpan());
            return;
        }

        _html.Write("<a");
        _html.WriteAttribute("href", "#" + id);
        if (className is not null)
        {
            _html.WriteAttribute("class", className);
        }

        _html.Write(">");
        _html.WriteEscaped(text.AsSpan());
        _html.Write("</a>");
    }

    /// <summary>Writes an image whose element begins at <paramref name="position"/>.</summary>
    public void WriteImage(string url, string alt, string? title, int position)
    {
        var index = context.IndexOf(url, isImage: true, position);
        var start = _html.Length;
        _html.Write("<img");
        if (UrlSafety.IsSafeImage(url))
        {
            context.WriteDestination("src", url, index);
        }

        _html.WriteAttribute("alt", alt);
        if (!string.IsNullOrEmpty(title))
        {
            _html.WriteAttribute("title", title!);
        }

        _html.Write(" />");
        context.SetLinkText(index, start);
    }
}
