using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Articles;

/// <summary>Reports the parts of a body that exceed a limit and were not read.</summary>
internal static class UnreadParts
{
    /// <summary>Reports the reason why there is no body, or the parts of it that were not read.</summary>
    public static void Report(ArticleSyntax article, ProblemList problems)
    {
        var text = article.Stripped.Text;
        var start = article.Lines.Span(article.FrontMatter.BodyStart, 0);
        if (article.Body is { } body)
        {
            var isPlain = article.Expanded.Segments.Count == 0;
            var tooMany = string.Join(" and ", isPlain && PlainUnits.HasMore(body) ? body.TooMany.Append("translation units") : body.TooMany);
            if (tooMany.Length > 0)
            {
                problems.Add(TooManyParts.At(start, tooMany, ReadingLimits.Items));
            }
        }
        else if (article.Repeated is { } repeated)
        {
            problems.Add(TooMuchRepeated.At(article.Places.OwnSpanOf(article.Stripped, repeated.Start)));
        }
        else if (BracketGuard.Find(text) is >= 0 and var bracket)
        {
            problems.Add(TooManyBrackets.At(
                article.Places.OwnSpanOf(article.Stripped, bracket), ReadingLimits.BracketsInParagraph, ReadingLimits.Brackets));
        }
        else if (CostGuard.Find(text) is { } costly)
        {
            problems.Add(TooCostly.At(article.Places.OwnSpanOf(article.Stripped, costly.At), costly.What));
        }
        else
        {
            problems.Add(NestingTooDeep.At(start, ReadingLimits.MarkdownDepth));
        }
    }
}
