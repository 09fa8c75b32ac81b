using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Says what of an article's body was not read because it is beyond a limit. <paramref name="start"/>: where the body begins.</summary>
internal sealed class LimitCheck(FilePlaces places, FileSpan start, ProblemList problems)
{
    /// <summary>Reports why there is no <paramref name="body"/>, or what of it is not there.</summary>
    public void Report(StrippedText stripped, ParsedBody? body, bool isPlain)
    {
        if (body is not null)
        {
            var tooMany = string.Join(" and ", isPlain && PlainUnits.HasMore(body) ? body.TooMany.Append("translation units") : body.TooMany);
            if (tooMany.Length > 0)
            {
                problems.Add(LimitRules.TooManyItems, start, tooMany, ReadingLimits.Items);
            }
        }
        else if (BracketGuard.Find(stripped.Text) is >= 0 and var bracket)
        {
            problems.Add(
                LimitRules.TooManyBrackets, places.OwnSpanOf(stripped, bracket),
                ReadingLimits.BracketsInParagraph, ReadingLimits.Brackets);
        }
        else if (CostGuard.Find(stripped.Text) is { } costly)
        {
            problems.Add(LimitRules.TooCostly, places.OwnSpanOf(stripped, costly.At), costly.What);
        }
        else
        {
            problems.Add(LimitRules.NestingTooDeep, start, ReadingLimits.MarkdownDepth);
        }
    }
}
