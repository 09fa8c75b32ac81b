using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>Parses alerts of MkDocs: <c>!!! note "Title"</c>, <c>??? note</c>, and lines that are indented by four spaces.</summary>
internal sealed class AdmonitionParser : BlockParser
{
    private const int Marks = 3;
    private const int Indentation = 4;

    public AdmonitionParser() => OpeningCharacters = ['!', '?'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var mark = processor.CurrentChar;
        if (processor.IsCodeIndent || line.PeekChar() != mark || line.PeekChar(2) != mark)
        {
            return BlockState.None;
        }

        var text = line.Text.AsSpan(0, line.End + 1).TrimEnd();
        var start = line.Start + Marks + (mark == '?' && line.PeekChar(Marks) == '+' ? 1 : 0);
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or ' '))
        {
            end++;
        }

        var names = text.Slice(start, end - start).TrimEnd();
        var space = names.IndexOf(' ');
        var kind = (space < 0 ? names : names.Slice(0, space)).ToString();
        var isTitled = end + 1 < text.Length && text[end] == '"' && text[text.Length - 1] == '"' && (names.IsEmpty || text[end - 1] == ' ');
        if ((end < text.Length && !isTitled) || (kind.Length == 0 && !isTitled) || !(isTitled || AlertKind.IsKnown(kind) || IsIndentedAfter(line)))
        {
            return BlockState.None;
        }

        var title = isTitled ? new TextRange(end + 1, text.Length - 1) : default;
        return ContainerAlert.Open(processor, new ContainerAlert(this, kind), title);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            // A line that is not indented doesn't continue a paragraph of the alert.
            processor.Close(block);
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var alert = (ContainerAlert)block;
        alert.IsClosed = true;
        alert.Span.End = Math.Max(alert.Span.End, alert.LastChild?.Span.End ?? 0);
        return true;
    }

    /// <summary>Determines whether the next line with text is indented more than <paramref name="line"/>, as the content of an alert is.</summary>
    private static bool IsIndentedAfter(StringSlice line)
    {
        var text = line.Text;
        var lineStart = line.Start;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        var at = line.End + 1;
        var next = at;
        for (; at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n'; at++)
        {
            next = text[at] is '\r' or '\n' ? at + 1 : next;
        }

        return at < text.Length && (text[next] == '\t' || at - next >= line.Start - lineStart + Indentation);
    }
}
