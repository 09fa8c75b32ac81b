using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// Reads the comments that suppress findings: <c>&lt;!-- typedcontent-disable-next-line TC1001: reason --&gt;</c> for the next line,
/// and <c>&lt;!-- typedcontent-disable TC1001 --&gt;</c> for a whole file. In the front matter, the same words follow a <c>#</c>.
/// </summary>
internal sealed class SuppressionReader(string text, LineMap lines, ProblemList problems)
{
    private const string Mark = "typedcontent-";
    private const string WholeFile = Mark + "disable";
    private const string NextLine = Mark + "disable-next-line";

    private readonly List<Suppression> _suppressions = [];
    private int _lineEnd = -1;
    private int _nextText;

    /// <summary>
    /// Returns the suppressions in the front matter, which ends at <paramref name="bodyStart"/>, and in <paramref name="comments"/>.
    /// </summary>
    public EquatableArray<Suppression> Read(int bodyStart, IEnumerable<TextRange> comments)
    {
        for (var line = 0; line < bodyStart; line = TextLines.Next(text, line))
        {
            var end = Math.Min(TextLines.EndOf(text, line), bodyStart);
            var start = SkipSpace(line, end);
            if (start < end && text[start] == '#')
            {
                ReadComment(start, start + 1, end, end);
            }
        }

        foreach (var comment in comments)
        {
            const string open = "<!--", close = "-->";
            var end = string.CompareOrdinal(text, comment.End - close.Length, close, 0, close.Length) == 0 ? comment.End - close.Length : comment.End;
            ReadComment(comment.Start, Math.Min(end, comment.Start + open.Length), end, comment.End);
        }

        return new EquatableArray<Suppression>([.. _suppressions]);
    }

    private void ReadComment(int start, int contentStart, int contentEnd, int end)
    {
        contentStart = SkipSpace(contentStart, contentEnd);
        if (string.CompareOrdinal(text, contentStart, Mark, 0, Mark.Length) != 0 || contentStart + Mark.Length > contentEnd)
        {
            return;
        }

        // Text after a colon is the reason.
        var words = text.Substring(contentStart, contentEnd - contentStart).Split(':')[0]
            .Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var span = lines.Span(start, end - start);
        var ids = words.Skip(1).ToArray();
        if (words[0] is not (WholeFile or NextLine))
        {
            problems.Add(UnknownSuppression.At(span, $"there is no '{words[0]}'", $"write '{NextLine}' or '{WholeFile}'"));
        }
        else if (ids.Length == 0)
        {
            problems.Add(UnknownSuppression.At(span, "it names no rule", $"write the id of one, such as '{words[0]} {BrokenLink.Rule.Id}'"));
        }
        else if (ids.FirstOrDefault(id => RuleCatalog.Find(id) is null) is { } unknown)
        {
            problems.Add(UnknownSuppression.At(span, $"there is no rule '{unknown}'", "write the id that the finding shows, and reasons after a colon"));
        }
        else
        {
            var line = words[0] == WholeFile ? Suppression.WholeFile : lines.Span(NextTextAfter(end), 0).StartLine;
            _suppressions.Add(new Suppression(new EquatableArray<string>(ids), span, line));
        }
    }

    private int SkipSpace(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns the beginning of the next line that is not blank. Comments on one line share the result.</summary>
    private int NextTextAfter(int at)
    {
        if (at > _lineEnd)
        {
            _lineEnd = TextLines.EndOf(text, at);
            _nextText = SkipSpace(_lineEnd, text.Length);
        }

        return _nextText;
    }
}
