using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>
/// Reads the front matter through YamlDotNet's event parser. YamlDotNet's object models are recursive, and a hostile front matter would
/// end the compiler with a stack overflow.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter of <paramref name="text"/>. An article without one has no entries.</summary>
    public static FrontMatter Read(string text, LineMap lines, ProblemList problems)
    {
        if (FrontMatterRange.Find(text) is not { } range)
        {
            UnreadFrontMatter.Report(text, lines, problems);
            return new FrontMatter([], FrontMatterRange.SkipInvisible(text));
        }

        var document = new FrontMatter([], range.BodyStart);
        if (UnreadLanguage(range.Language) is { } language)
        {
            var first = FrontMatterRange.SkipInvisible(text);
            problems.Add(UnsupportedFrontMatter.At(lines.Span(first, TextLines.EndOf(text, first) - first), language));
        }
        else if (range.End - range.Start > ReadingLimits.FrontMatterLength)
        {
            problems.Add(FrontMatterTooLarge.At(lines.Span(range.Start, 0), ReadingLimits.FrontMatterLength));
        }
        else
        {
            document = ReadDocument(text, range, new FrontMatterProblems(text, range, lines, problems));
        }

        UnreadFrontMatter.ReportSecond(text, range.BodyStart, lines, problems);
        return document;
    }

    private static string? UnreadLanguage(FrontMatterLanguage language) => language switch
    {
        FrontMatterLanguage.Toml => "TOML",
        FrontMatterLanguage.JavaScript => "JavaScript",
        _ => null,
    };

    private static FrontMatter ReadDocument(string text, FrontMatterRange range, FrontMatterProblems problems)
    {
        var content = text.Substring(range.Start, problems.Length);
        var entries = new YamlEntries(problems);
        using var input = new StringReader(range.Language == FrontMatterLanguage.JsonMembers ? "{" + content + "}" : content);
        var scanner = new Scanner(input);
        try
        {
            var yaml = new YamlEvents(new Parser(scanner));
            yaml.TryConsume<StreamStart>();
            if (!yaml.TryConsume<DocumentStart>())
            {
                return new FrontMatter([], range.BodyStart);
            }

            if (problems.Refusal(yaml) is { } why)
            {
                problems.Report(yaml, why.Reason, why.Suggestion);
            }
            else if (yaml.TryConsume<MappingStart>())
            {
                entries.Read(yaml);
            }
            else if (!IsEmpty(yaml.Current))
            {
                problems.ReportInvalid(yaml.Start, yaml.End, "it holds no keys", "write one 'key: value' in each line");
            }
        }
        catch (YamlException e)
        {
            problems.ReportInvalid(e.Start, e.End, (e.InnerException?.Message ?? e.Message).TrimEnd('.'), "check the quotes, brackets and indentation here");
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // YamlDotNet throws other exceptions too, for example at "\UFFFFFFFF".
            problems.Report(scanner.CurrentPosition, scanner.CurrentPosition, e.Message.TrimEnd('.'), "check the escapes in quoted values");
        }

        return new FrontMatter(entries.Entries, range.BodyStart) { Mappings = entries.Mappings };
    }

    private static bool IsEmpty(ParsingEvent? current) => current is Scalar { Value: "", Style: ScalarStyle.Plain } or DocumentEnd or StreamEnd;
}
