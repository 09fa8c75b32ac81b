using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.TaskLists;

/// <summary>Represents the mark of a task at the beginning of a list item.</summary>
internal sealed class TaskMark(bool isChecked) : LeafInline
{
    /// <summary>Gets a value that indicates whether the task is done.</summary>
    public bool IsChecked { get; } = isChecked;
}

/// <summary>Parses the marks of tasks. The space after a mark is part of it.</summary>
internal sealed class TaskMarkParser : InlineParser
{
    private const int Length = 4;

    public TaskMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Inline.FirstChild: null, Parent: ListItemBlock item } paragraph || !ReferenceEquals(item[0], paragraph)
            || slice.PeekChar() is not (' ' or 'x' or 'X') || slice.PeekChar(2) != ']' || slice.PeekChar(3) is not (' ' or '\t'))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskMark(slice.PeekChar() != ' ')
        {
            Span = new SourceSpan(start, start + Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += Length;
        return true;
    }
}
