using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Reports what looks like a front matter and isn't read as one, so that readers would see its keys.</summary>
internal static class UnreadFrontMatter
{
    private const string Dashes = "---";
    private const string SurroundWithDashes = "write '---' before and after it";
    private const int MostLinesBefore = 10;

    private static readonly string[] Fences = [Dashes, "+++", ";;;"];

    /// <summary>Reports the keys at the beginning of an article that has no front matter.</summary>
    public static void Report(string text, LineMap lines, ProblemList problems)
    {
        var first = FrontMatterRange.SkipInvisible(text);
        var line = TextLines.StartOf(text, SkipCommentsAndSpace(text, first));
        if (line >= text.Length || line < first)
        {
            line = first;
        }

        var start = TextLines.SkipSpaces(text, line);
        if (start < text.Length && Reason(text, line, start, isFirst: line == first) is { } why)
        {
            Add(start, why.Reason, why.Suggestion);
        }
        else if (FenceAfterText(text, first) is { } fence)
        {
            Add(fence, "it doesn't begin on the first line", "remove the lines before it");
        }

        void Add(int at, string reason, string suggestion) =>
            problems.Add(UnrecognizedFrontMatter.At(lines.Span(at, TextLines.EndOf(text, at) - at), reason, suggestion));
    }

    /// <summary>Reports keys between dashes that follow the front matter, which ends at <paramref name="end"/>.</summary>
    public static void ReportSecond(string text, int end, LineMap lines, ProblemList problems)
    {
        var line = TextLines.StartOf(text, TextLines.SkipWhiteSpace(text, end));
        if (line >= end && IsClosedBlock(text, line, isAdjacent: line == end))
        {
            problems.Add(UnrecognizedFrontMatter.At(
                lines.Span(line, TextLines.EndOf(text, line) - line), "it is the second one", "move its keys to the first one"));
        }
    }

    private static (string Reason, string Suggestion)? Reason(string text, int line, int start, bool isFirst)
    {
        var next = TextLines.Next(text, start);
        var isNamed = FrontMatterRange.IsNamedFence(text, start);
        var fence = isNamed ? Dashes : Array.Find(Fences, fence => FrontMatterRange.IsFence(text, start, fence));
        if (fence is null && JsonObject.BeginsAt(text, start) && isFirst && start == line && JsonObject.EndOf(text, start) < 0)
        {
            return IsClosed(text, start) ? null : ("it is never closed", "write '}' on a line after its last member");
        }

        if (fence is null)
        {
            var marks = text.AsSpan(start, TextLines.EndOf(text, start) - start).TrimEnd();
            return IsFenceWithText(text, start) || IsLikeFence(marks) && (marks[0] == '-' ? FrontMatterKeys.BeginAt(text, next) : FrontMatterKeys.AreObviousAt(text, next) || (marks[0] == '+' && FrontMatterKeys.BeginAt(text, next, '=')))
                ? ($"it begins with '{marks.ToString()}'", SurroundWithDashes)
                : isFirst && start == line && FrontMatterKeys.AreUnmarkedAt(text, line) ? ("no line '---' is before it", SurroundWithDashes)
                : null;
        }

        return !HasKeys(text, next, fence) && !(isNamed && HasKeysOfNamed(text, next)) ? null
            : !isFirst ? ("it doesn't begin on the first line", "remove the lines before it")
            : start > line ? ("its first line is indented", $"remove the spaces before '{fence}'")
            : ("it is never closed", $"write '{fence}' on a line after its last key");
    }

    /// <summary>Determines whether keys of one of the languages that dashes can name begin at <paramref name="line"/>.</summary>
    private static bool HasKeysOfNamed(string text, int line) => HasKeys(text, line, "+++") || line < text.Length && text[line] is '{' or '"' or '[';

    private static bool HasKeys(string text, int line, string fence) => fence switch
    {
        Dashes => FrontMatterKeys.BeginAt(text, line) || FrontMatterKeys.AreObviousAt(text, SkipYamlComments(text, line)),
        "+++" => FrontMatterKeys.BeginAt(text, line, '='),
        _ => true,
    };

    /// <summary>Determines whether a line has nothing but marks that could be meant as dashes: more or fewer of them, long ones, or others.</summary>
    private static bool IsLikeFence(ReadOnlySpan<char> line) => !line.IsEmpty && line[0] switch
    {
        '+' => line.Length > 3 && line.Trim('+').IsEmpty,
        '*' or '=' or '_' => line.Length > 2 && line.Trim(line[0]).IsEmpty,
        '-' when line.Length == 1 => false,
        _ => AreDashes(line),
    };

    private static bool AreDashes(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c is not ('-' or (>= '\u2010' and <= '\u2015') or '\u2212'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether dashes, and a comment or the first key on the same line, begin at <paramref name="start"/>.</summary>
    private static bool IsFenceWithText(string text, int start)
    {
        var rest = TextLines.SkipSpaces(text, start + Dashes.Length);
        return string.CompareOrdinal(text, start, Dashes, 0, Dashes.Length) == 0
            && rest > start + Dashes.Length && rest < text.Length
            && (text[rest] == '#' ? FrontMatterKeys.BeginAt(text, TextLines.Next(text, rest)) : FrontMatterKeys.AreObviousAt(text, rest));
    }

    /// <summary>Returns the offset of a line of dashes around keys that follows some lines of text; null if there is none.</summary>
    private static int? FenceAfterText(string text, int first)
    {
        var line = first;
        for (var i = 0; i <= MostLinesBefore && line < text.Length && text[line] is not ('`' or '~' or '<'); i++, line = TextLines.Next(text, line))
        {
            if (line > first && FrontMatterRange.IsFence(text, line, Dashes))
            {
                return IsClosedBlock(text, line, isAdjacent: false) ? line : null;
            }
        }

        return null;
    }

    /// <summary>Determines whether a line of dashes, keys, and another line of dashes begin at <paramref name="line"/>.</summary>
    private static bool IsClosedBlock(string text, int line, bool isAdjacent)
    {
        if (!FrontMatterRange.IsFence(text, line, Dashes))
        {
            return false;
        }

        var keys = TextLines.Next(text, line);
        if (!FrontMatterKeys.BeginAt(text, keys) || !(isAdjacent || FrontMatterKeys.AreObviousAt(text, keys)))
        {
            return false;
        }

        while (keys < text.Length && !TextLines.IsBlankFrom(text, keys) && !FrontMatterRange.IsFence(text, keys, Dashes))
        {
            keys = TextLines.Next(text, keys);
        }

        return keys < text.Length && FrontMatterRange.IsFence(text, keys, Dashes);
    }

    /// <summary>Determines whether the braces of an object are closed, and text follows it on its line.</summary>
    private static bool IsClosed(string text, int start) => text.IndexOf('}', start, TextLines.EndOf(text, start) - start) >= 0;

    private static int SkipYamlComments(string text, int line)
    {
        while (line < text.Length && (text[line] == '#' || TextLines.IsBlankFrom(text, line)))
        {
            line = TextLines.Next(text, line);
        }

        return line;
    }

    private static int SkipCommentsAndSpace(string text, int at)
    {
        while (true)
        {
            at = TextLines.SkipWhiteSpace(text, at);
            var end = string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 ? text.IndexOf("-->", at, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                return at;
            }

            at = end + 3;
        }
    }
}
