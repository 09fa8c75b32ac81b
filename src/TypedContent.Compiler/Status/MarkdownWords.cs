using System.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Status;

/// <summary>Counts the words of a piece of Markdown that are to be translated: all but those of tags and destinations.</summary>
internal static class MarkdownWords
{
    /// <summary>Returns the number of words.</summary>
    public static int Count(string markdown)
    {
        if (markdown.IndexOf("](", StringComparison.Ordinal) < 0 && markdown.IndexOf('<') < 0)
        {
            return WordCounter.Count(markdown);
        }

        var text = new StringBuilder(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            var end = markdown[at] == '<' ? markdown.IndexOf('>', at)
                : markdown[at] == '(' && at > 0 && markdown[at - 1] == ']' ? markdown.IndexOf(')', at)
                : -1;
            text.Append(end < 0 ? markdown[at] : ' ');
            at = Math.Max(at, end);
        }

        return WordCounter.Count(text.ToString());
    }
}
