using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Articles.Values;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds translations that change the values of their sources, or whose values can't be read, as the rules TC2018 to TC2020 do.</summary>
/// <param name="source">The file with the source; null in side-by-side files.</param>
internal sealed class ValueCheck(FileTexts? source)
{
    /// <summary>Returns what is wrong with the values of a text, and wasn't before; null if nothing is.</summary>
    /// <param name="change">The text.</param>
    /// <param name="before">The file before the import; null for a new one.</param>
    /// <param name="after">The file with the translation.</param>
    public string? Find(SlotChange change, FileTexts? before, FileTexts after)
    {
        var known = new HashSet<string>(before is null ? [] : Problems(change, before), StringComparer.Ordinal);
        return Problems(change, after).FirstOrDefault(problem => !known.Contains(problem));
    }

    private IEnumerable<string> Problems(SlotChange change, FileTexts file)
    {
        var unit = change.Slot.Unit;
        if (unit < 0 || unit >= file.Messages.Count)
        {
            return [];
        }

        var message = file.Messages[unit];
        var own = message is null ? [] : MessageCheck.ProblemsOf(message, file.Variant.Locale).Select(problem => problem.Problem(default).Message);
        return message?.Error is null && SourceValues(change, file) is { } values
            ? own.Concat(ValueComparison.Between(values, message?.Values ?? TextValues.None).Select(difference => ValueProblem.At(difference, default, string.Empty).Message))
            : own;
    }

    private TextValues? SourceValues(SlotChange change, FileTexts file) =>
        source is null ? file.Variant.Units[change.Slot.Unit].Values
        : change.Unit.SourceSlot is { Unit: >= 0 } slot ? source.Variant.Units[slot.Unit].Values
        : null;
}
