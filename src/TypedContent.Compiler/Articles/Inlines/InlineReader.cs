using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Makes words and codes of the Markdown of a text. Each character of it is part of one of them.</summary>
internal sealed class InlineReader
{
    /// <summary>The text that is shown for a line break.</summary>
    public const string LineBreak = "\u21B5";

    private readonly string _markdown;
    private readonly TextRange _range;
    private readonly List<InlineToken> _tokens = [];
    private int _at;

    private InlineReader(string markdown, TextRange range) => (_markdown, _range, _at) = (markdown, range, range.Start);

    /// <summary>Returns the content of a range of a block.</summary>
    /// <param name="markdown">The text that was parsed.</param>
    /// <param name="range">The range of the text.</param>
    /// <param name="container">The elements of the block.</param>
    public static InlineContent Read(string markdown, TextRange range, ContainerInline container) => Read(markdown, range, new InlineTokenReader(markdown).Read(container));

    /// <summary>Returns the contents of ranges of a block.</summary>
    /// <param name="markdown">The text that was parsed.</param>
    /// <param name="ranges">The ranges, in order.</param>
    /// <param name="tokens">The tokens of the block, in order.</param>
    public static IEnumerable<InlineContent> Read(string markdown, IEnumerable<TextRange> ranges, List<InlineToken> tokens)
    {
        var first = 0;
        foreach (var range in ranges)
        {
            while (first < tokens.Count && tokens[first].End <= range.Start)
            {
                first++;
            }

            var last = first;
            while (last < tokens.Count && tokens[last].Start < range.End)
            {
                last++;
            }

            yield return Read(markdown, range, tokens.GetRange(first, last - first));
        }
    }

    /// <summary>Returns the content of a text by itself; null if it would take too long to read.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="references">What it can refer to.</param>
    public static InlineContent? Read(string markdown, InlineReferences references)
    {
        var text = markdown + references.LinksIn(markdown);
        if (BracketGuard.Find(text) >= 0 || CostGuard.Find(text) is not null)
        {
            return null;
        }

        var parts = new List<InlinePart>();
        var (at, pairs) = (0, 0);
        foreach (var block in Markdig.Markdown.Parse(text, MarkdownDialect.ForUnit(references.HasValues), references.Context))
        {
            if (block is LeafBlock { Inline: { } inline } && block.Span.Start < markdown.Length)
            {
                // A blank line ends a paragraph, and is kept as it is.
                var range = new TextRange(at, Math.Min(block.Span.End + 1, markdown.Length));
                foreach (var part in Read(text, range, inline).Parts)
                {
                    parts.Add(part.Id > 0 ? part with { Id = part.Id + pairs } : part);
                }

                (at, pairs) = (range.End, parts.Count == 0 ? 0 : parts.Max(part => part.Id));
            }
        }

        if (at < markdown.Length)
        {
            var rest = markdown.Substring(at);
            parts.Add(new InlinePart(InlinePartKind.Text, CodeType.None, rest, rest));
        }

        return InlineContent.Of(parts);
    }

    private static InlineContent Read(string markdown, TextRange range, List<InlineToken> tokens)
    {
        var reader = new InlineReader(markdown, range);
        reader.Place(tokens);
        return InlineParts.Of(markdown, range.Start, TokenProtection.Protect(markdown, range, reader._tokens));
    }

    /// <summary>Places tokens one after the other, and adds what is between them.</summary>
    private void Place(List<InlineToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.End <= _range.Start || token.Start >= _range.End)
            {
                continue;
            }

            if (token is { Type: CodeType.Break, Value: LineBreak })
            {
                AddBreak(token);
                continue;
            }

            var part = token.Start >= _at && token.End <= _range.End ? token : Cut(token);
            if (part is not null)
            {
                AddGap(part);
                _tokens.Add(part);
                _at = part.End;
            }
        }

        AddGap(new InlineToken(InlinePartKind.Text, CodeType.None, _range.End, _range.End, string.Empty));
    }

    /// <summary>Returns the part of words that is in the range, such as without the space at the beginning.</summary>
    private InlineToken? Cut(InlineToken token)
    {
        var (start, end) = (Math.Max(token.Start, _at), Math.Min(token.End, _range.End));
        return start >= end || token.Value.Length != token.End - token.Start ? null
            : token with { Start = start, End = end, Value = token.Value.Substring(start - token.Start, end - start) };
    }

    /// <summary>Adds a line break with the spaces before it, which make it one that readers see.</summary>
    private void AddBreak(InlineToken token)
    {
        var start = token.Start;
        while (start > _range.Start && _markdown[start - 1] is ' ' or '\t')
        {
            start--;
        }

        if (_tokens.Count > 0 && _tokens[_tokens.Count - 1] is { Kind: InlinePartKind.Text } last && last.End > start)
        {
            var length = last.Value.Length - (last.End - start);
            _tokens.RemoveAt(_tokens.Count - 1);
            if (length > 0)
            {
                _tokens.Add(last with { End = start, Value = last.Value.Substring(0, length) });
            }

            _at = start;
        }

        var line = token with { Start = Math.Max(start, _at) };
        AddGap(line);
        _tokens.Add(line);
        _at = token.End;
    }

    private void AddGap(InlineToken next)
    {
        if (next.Start <= _at)
        {
            return;
        }

        var gap = _markdown.Substring(_at, next.Start - _at);
        var last = _tokens.Count > 0 ? _tokens[_tokens.Count - 1] : null;
        var isMargin = gap.All(c => SpaceCollapse.IsSpace(c) || c == '>');
        if (isMargin && last is { IsSoftBreak: true })
        {
            _tokens[_tokens.Count - 1] = last with { End = next.Start };
        }
        else if (isMargin && last is { Type: CodeType.Break, Value: LineBreak })
        {
            _tokens[_tokens.Count - 1] = last with { End = next.Start };
        }
        else if (!(gap == "\\" && next.Kind == InlinePartKind.Text) && !(isMargin && next.IsSoftBreak))
        {
            var isSpace = gap.All(char.IsWhiteSpace);
            _tokens.Add(new InlineToken(isSpace ? InlinePartKind.Text : InlinePartKind.Placeholder, isSpace ? CodeType.None : CodeType.Other, _at, next.Start, gap));
        }
    }
}
