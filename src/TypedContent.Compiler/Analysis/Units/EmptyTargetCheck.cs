using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports units without a translation (TC2014); where the unit is the text of a link, the link that nobody can see (TC1008).</summary>
internal static class EmptyTargetCheck
{
    private const string AfterLinkText = "](";

    /// <summary>True where <paramref name="segment"/> has no translation of words that its source has.</summary>
    public static bool Report(string text, Segment segment, TextRange source, LineMap lines, ProblemList problems)
    {
        if (!text.AsSpan(segment.Target.Start, segment.Target.Length).IsWhiteSpace())
        {
            return false;
        }

        // A full stop or a break may be in another place in another language.
        var words = PlainLabel.Of(text.AsSpan(source.Start, source.Length));
        if (!words.Any(char.IsLetterOrDigit))
        {
            return false;
        }

        var open = lines.Span(segment.Start, segment.Target.Start - segment.Start);
        if (LinkAround(text, segment) is { } destination)
        {
            problems.Add(LinkRules.LostLinkText, open, destination, Excerpt.Of(words));
        }
        else
        {
            problems.Add(TranslationRules.EmptyTarget, open, Excerpt.Of(words));
        }

        return true;
    }

    /// <summary>Where the link leads whose whole text the unit is; null where it is not.</summary>
    private static string? LinkAround(string text, Segment segment)
    {
        var before = text.AsSpan(0, segment.Start);
        var after = text.AsSpan(segment.End);
        if (!after.StartsWith(AfterLinkText.AsSpan(), StringComparison.Ordinal) || !before.EndsWith("[".AsSpan(), StringComparison.Ordinal)
            || before.EndsWith("![".AsSpan(), StringComparison.Ordinal))
        {
            return null;
        }

        var destination = after.Slice(AfterLinkText.Length);
        var end = destination.IndexOfAny(") \r\n".AsSpan());
        return end > 0 ? destination.Slice(0, end).ToString() : null;
    }
}
