using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>
/// Finds the translation units of a side-by-side file in one pass over its text, without going back. Targets may contain <c>span</c>
/// elements, so their depth is counted. Units between them in fenced code are examples.
/// </summary>
internal sealed class SegmentScanner(string text, LineMap lines, ProblemList problems)
{
    /// <summary>The beginning of every unit.</summary>
    public const string TargetOpen = "<span data-ttu-id=\"";
    private const string LookupOpen = "<span class=\"sxs-lookup\">";
    private const string SourceOpen = "<span data-stu-id=\"";

    /// <summary>Returns the units of a text whose problems are reported elsewhere.</summary>
    public static List<Segment> ScanSilently(string text, int start) =>
        text.IndexOf(TargetOpen, start, StringComparison.Ordinal) < 0
            ? []
            : new SegmentScanner(text, new LineMap(text), new ProblemList(string.Empty)).Scan(start);

    /// <summary>
    /// Returns the units after <paramref name="start"/>, in the order of the file. It stops at a unit that is never closed: everything
    /// that follows would be part of it, and looking for other ends would take quadratic time.
    /// </summary>
    public List<Segment> Scan(int start)
    {
        var segments = new List<Segment>();
        var fences = new CodeFences(text);
        var at = start;
        while (at < text.Length)
        {
            var open = text.IndexOf(TargetOpen, at, StringComparison.Ordinal);
            if (open < 0)
            {
                break;
            }

            if (fences.EndAround(at, open) is >= 0 and var codeEnd)
            {
                at = codeEnd;
                continue;
            }

            if (segments.Count == ReadingLimits.Items)
            {
                problems.Add(TooManyParts.At(lines.Span(open, TargetOpen.Length), "translation units", ReadingLimits.Items));
                break;
            }

            if (!TryReadId(open + TargetOpen.Length, out var id, out var targetStart))
            {
                at = open + TargetOpen.Length;
                continue;
            }

            var segment = Read(id, open, targetStart);
            if (segment is null)
            {
                problems.Add(UnclosedUnit.At(lines.Span(open, targetStart - open), id));
                break;
            }

            segments.Add(segment);
            at = segment.End;
        }

        return segments;
    }

    private Segment? Read(string id, int open, int targetStart)
    {
        var targetEnd = CloseOf(targetStart, out var afterTarget);
        if (targetEnd < 0)
        {
            return null;
        }

        var target = new TextRange(targetStart, targetEnd);
        if (!StartsWith(afterTarget, LookupOpen) || !StartsWith(afterTarget + LookupOpen.Length, SourceOpen)
            || !TryReadId(afterTarget + LookupOpen.Length + SourceOpen.Length, out var sourceId, out var sourceStart))
        {
            return new Segment(id, open, afterTarget, target, null);
        }

        var sourceEnd = CloseOf(sourceStart, out var afterSource);
        return sourceEnd < 0 || CloseOf(afterSource, out var end) < 0
            ? null
            : new Segment(id, open, end, target, new TextRange(sourceStart, sourceEnd)) { SourceId = sourceId };
    }

    private bool TryReadId(int at, out string id, out int contentStart)
    {
        id = string.Empty;
        contentStart = at;
        var quote = text.IndexOf('"', at, Math.Min(64, text.Length - at));
        if (quote < 0 || quote + 1 >= text.Length || text[quote + 1] != '>')
        {
            return false;
        }

        id = text.Substring(at, quote - at);
        contentStart = quote + 2;
        return true;
    }

    /// <summary>
    /// Returns the offset of the end tag that closes the <c>span</c> whose content begins at <paramref name="at"/>, or -1.
    /// <paramref name="after"/> is the offset after the tag.
    /// </summary>
    private int CloseOf(int at, out int after)
    {
        const string open = "<span", close = "</span>";
        after = at;
        for (var depth = 1; ;)
        {
            var tag = at < text.Length ? text.IndexOf('<', at) : -1;
            if (tag < 0)
            {
                return -1;
            }

            at = tag + 1;
            if (StartsWith(tag, close))
            {
                at = after = tag + close.Length;
                if (--depth == 0)
                {
                    return tag;
                }
            }
            else if (StartsWith(tag, open) && tag + open.Length < text.Length && text[tag + open.Length] is ' ' or '>' or '\t' or '\r' or '\n')
            {
                depth++;
            }
        }
    }

    private bool StartsWith(int at, string value) => string.CompareOrdinal(text, at, value, 0, value.Length) == 0;
}
