using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports units without a translation (TC2014); where the unit is the text of a link, the link that nobody can see (TC1008).</summary>
internal static class EmptyTranslationCheck
{
    private const string AfterLinkText = "](";

    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Units.Where(unit => unit.IsEmptied))
        {
            var segment = unit.Segment;
            var words = Excerpt.Of(PlainLabel.Of(unit.SourceText));
            var open = file.Article.Lines.Span(segment.Start, segment.Target.Start - segment.Start);
            file.Report(LinkAround(file.Article.Text, segment) is { } destination
                ? LostLinkText.At(open, destination, words)
                : EmptyTranslation.At(open, words));
        }
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
