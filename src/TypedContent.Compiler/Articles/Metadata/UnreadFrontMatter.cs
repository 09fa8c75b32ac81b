using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reports what looks like a front matter and isn't read as one, so that readers would see its keys.</summary>
internal static class UnreadFrontMatter
{
    private static readonly string[] Fences = ["---", "+++", ";;;"];

    /// <summary>Reports the keys at the beginning of an article that has no front matter.</summary>
    public static void Report(string text, LineMap lines, ProblemList problems)
    {
        var first = FrontMatterRange.SkipByteOrderMark(text);
        var line = TextLines.StartOf(text, SkipCommentsAndSpace(text, first));
        if (line >= text.Length || line < first)
        {
            return;
        }

        var start = TextLines.SkipSpaces(text, line);
        if (Reason(text, line, start, isFirst: line == first) is { } why)
        {
            problems.Add(UnrecognizedFrontMatter.At(lines.Span(start, TextLines.EndOf(text, start) - start), why.Reason, why.Suggestion));
        }
    }

    private static (string Reason, string Suggestion)? Reason(string text, int line, int start, bool isFirst)
    {
        var next = TextLines.Next(text, start);
        var fence = Array.Find(Fences, fence => FrontMatterRange.IsFence(text, start, fence));
        var dashes = text.AsSpan(start, TextLines.EndOf(text, start) - start).TrimEnd();
        if (fence is null && JsonObject.BeginsAt(text, start) && isFirst && start == line && JsonObject.EndOf(text, start) < 0)
        {
            return IsClosed(text, start) ? null : ("it is never closed", "write '}' on a line after its last member");
        }

        if (fence is not null ? !HasKeys(text, next, fence) : !(dashes.Length > 3 && dashes.Trim('-').IsEmpty && FrontMatterKeys.BeginAt(text, next)))
        {
            return null;
        }

        return fence is null ? ($"it begins with '{dashes.ToString()}'", "write '---' before and after it")
            : !isFirst ? ("it doesn't begin on the first line", "remove the lines before it")
            : start > line ? ("its first line is indented", $"remove the spaces before '{fence}'")
            : ("it is never closed", $"write '{fence}' on a line after its last key");
    }

    private static bool HasKeys(string text, int line, string fence) => fence switch
    {
        "---" => FrontMatterKeys.BeginAt(text, line),
        "+++" => FrontMatterKeys.BeginAt(text, line, '='),
        _ => true,
    };

    /// <summary>Determines whether the braces of an object are closed, and text follows it on its line.</summary>
    private static bool IsClosed(string text, int start) => text.IndexOf('}', start, TextLines.EndOf(text, start) - start) >= 0;

    private static int SkipCommentsAndSpace(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var end = string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 ? text.IndexOf("-->", at, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                return at;
            }

            at = end + 3;
        }
    }
}
