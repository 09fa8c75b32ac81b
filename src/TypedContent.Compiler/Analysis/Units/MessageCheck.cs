using System.Globalization;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports texts whose values can't be read (TC2020), that lack plural forms (TC2019), or have some that hide their numbers (TC2022), and side-by-side translations with other values than their sources (TC2018).</summary>
internal static class MessageCheck
{
    /// <summary>Returns what is wrong with a text by itself, and its position in the message.</summary>
    /// <param name="message">The text.</param>
    /// <param name="locale">The locale of the text.</param>
    public static IEnumerable<(int Position, Func<FileSpan, Problem> Problem)> ProblemsOf(UnitMessage message, string locale)
    {
        if (message.Error is { } error)
        {
            yield return (error.Position, span => InvalidMessage.At(span, error.Problem, error.Advice));
        }

        foreach (var choice in message.Message?.Choices.Where(choice => choice.Kind != MessageArgumentKind.Select) ?? [])
        {
            foreach (var (category, number) in PluralForms.MissingIn(choice, locale))
            {
                yield return (choice.Position, span => MissingPluralCategory.At(
                    span, Written(choice), category, locale, number.ToString(CultureInfo.InvariantCulture)));
            }

            foreach (var (category, number) in PluralForms.WithoutNumberIn(choice, locale))
            {
                yield return (choice.Position, span => UnshownNumber.At(span, Written(choice), category, locale, number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static string Written(MessageChoice choice) => $"{{{choice.Name}, {(choice.Kind == MessageArgumentKind.Plural ? "plural" : "selectordinal")}, …}}";

    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        var messages = file.Article.Messages;
        for (var unit = 0; unit < messages.Count; unit++)
        {
            if (messages[unit] is { } message)
            {
                CheckText(file, message);
            }

            if (unit < file.Article.Expanded.Segments.Count && file.Article.Expanded.Segments[unit].Source is not null)
            {
                Compare(file, unit, file.Article.SourceMessages[unit], messages[unit]);
            }
        }
    }

    private static void CheckText(FileContext file, UnitMessage message)
    {
        foreach (var (position, problem) in ProblemsOf(message, file.Article.Locale))
        {
            file.ReportOwn(message.RangeAt(position), problem);
        }
    }

    private static void Compare(FileContext file, int unit, UnitMessage? source, UnitMessage? target)
    {
        var range = file.Article.Stripped.Units[unit];
        if (source?.Error is { } error && target?.Error is null)
        {
            file.ReportOwn(range, span => InvalidMessage.At(span, $"in the source text, {error.Problem}", error.Advice));
        }
        else if (target?.Error is null && !file.Article.Stripped.Text.AsSpan(range.Start, range.Length).IsWhiteSpace())
        {
            foreach (var difference in ValueComparison.Between(source?.Values ?? TextValues.None, target?.Values ?? TextValues.None))
            {
                file.ReportOwn(difference.Place.Length == 0 ? range : target!.RangeOf(difference.Place), span => ValueProblem.At(difference, span, string.Empty));
            }
        }
    }
}
