using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Finds the lines that a merge leaves where two versions differ.</summary>
/// <remarks>
/// The lines count only as a group: a line of equal signs by itself underlines a heading, and fenced code may show a conflict as an
/// example.
/// </remarks>
internal static class MergeConflicts
{
    private const string Ours = "<<<<<<<", Middle = "=======", Theirs = ">>>>>>>";

    /// <summary>Returns the first line of each conflict, in order.</summary>
    public static IReadOnlyList<TextRange> Find(string text)
    {
        if (text.IndexOf(Ours, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var conflicts = new List<TextRange>();
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
                // Each side begins with the fences that were open before the conflict, whatever the other side has opened.
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
                conflicts.Add(new TextRange(start, start + length));
                (start, hasMiddle) = (-1, false);
            }
        }

        return conflicts;
    }

    private static bool IsMark(ReadOnlySpan<char> line, string mark) =>
        line.StartsWith(mark.AsSpan(), StringComparison.Ordinal) && (line.Length == mark.Length || line[mark.Length] == ' ');
}
