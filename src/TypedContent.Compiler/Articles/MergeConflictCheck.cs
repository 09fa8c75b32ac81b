using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// Reports the lines that a merge leaves behind. They count as a group: a line of equal signs by itself underlines a
/// heading, and in fenced code an article may show what a conflict looks like.
/// </summary>
internal static class MergeConflictCheck
{
    private const string Ours = "<<<<<<<", Middle = "=======", Theirs = ">>>>>>>";
    private const int LongestShown = 60;

    /// <summary>Where the first conflict begins, -1 for nowhere; each is reported.</summary>
    public static int Check(string text, LineMap lines, ProblemList problems)
    {
        if (text.IndexOf(Ours, StringComparison.Ordinal) < 0)
        {
            return -1;
        }

        var first = -1;
        int start = -1, length = 0;
        var hasMiddle = false;
        CodeFence fence = default, before = default;
        for (int line = 0, next; line < text.Length; line = next)
        {
            var end = text.IndexOf('\n', line);
            next = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(line, (end < 0 ? text.Length : end) - line).TrimEnd();
            if (start >= 0 && (IsMark(content, Middle) || (hasMiddle && IsMark(content, Theirs))))
            {
                // Each side of a conflict begins where the other does, whatever fences that has opened.
                fence = before;
            }
            else if (fence.Read(content))
            {
                continue;
            }

            if (IsMark(content, Ours))
            {
                (start, length, hasMiddle, before) = (line, content.Length, false, fence);
            }
            else if (start >= 0 && IsMark(content, Middle))
            {
                hasMiddle = true;
            }
            else if (hasMiddle && IsMark(content, Theirs))
            {
                problems.Add(ReadingRules.MergeConflict, lines.Span(start, length), text.Substring(start, Math.Min(length, LongestShown)));
                first = first < 0 ? start : first;
                (start, hasMiddle) = (-1, false);
            }
        }

        return first;
    }

    private static bool IsMark(ReadOnlySpan<char> line, string mark) =>
        line.StartsWith(mark.AsSpan(), StringComparison.Ordinal) && (line.Length == mark.Length || line[mark.Length] == ' ');
}
