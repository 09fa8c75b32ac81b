using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis;

/// <summary>Describes a value that a translation changed (TC2018).</summary>
internal static class ValueProblem
{
    private const int MostKeys = 12;

    /// <summary>Returns the problem of <paramref name="difference"/>.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="span">The position of the translation.</param>
    /// <param name="source">Where the source is, for the message; empty for beside the translation.</param>
    public static Problem At(ValueDifference difference, FileSpan span, string source)
    {
        var from = source.Length > 0 ? $", as in {source}" : string.Empty;
        return difference switch
        {
            LostValue => ChangedValues.Lost(span, difference.Name, $"put it back{from}"),
            AddedValue { Meant: { } meant } => ChangedValues.Added(span, difference.Name, Suggestion.Write($"{{{meant}}}")),
            AddedValue => ChangedValues.Added(span, difference.Name, $"write a value of the source{from}, or '\\{{' for a brace that is text"),
            RetypedValue value => ChangedValues.OtherType(
                span, value.Name, Describe(value.Target), Describe(value.Source), $"use it as {Describe(value.Source)}{from}, or show it as '{{{value.Name}}}'"),
            OtherForm value => ChangedValues.OtherForm(span, value.Target, value.Source, Suggestion.Write($"{{{value.Source}}}") + from),
            ValueInQuotes value => ChangedValues.Quoted(span, value.Name, $"write two apostrophes, as in {value.Doubled}"),
            AddedBranch branch => ChangedValues.Branch(
                span, branch.Key, branch.Name, branch.Meant is null ? $"write a branch of the source{from}: {ListOf(branch.Known)}" : Suggestion.Write(branch.Meant)),
            OtherOffset { Target: 0 } choice => ChangedValues.LostOffset(span, choice.Name, choice.Type, choice.Source, $"write it before the branches{from}"),
            OtherOffset choice => ChangedValues.OtherOffset(span, choice.Name, choice.Type, choice.Target, choice.Source == 0 ? $"remove it{from}" : Suggestion.Write($"offset:{choice.Source}")),
            _ => throw new ArgumentException("The difference is of an unknown kind.", nameof(difference)),
        };
    }

    private static string ListOf(EquatableArray<string> keys) =>
        keys.Count > MostKeys ? string.Join(", ", keys.Take(MostKeys)) + ", \u2026" : $"{string.Join(", ", keys.Take(keys.Count - 1))} or {keys[keys.Count - 1]}";

    private static string Describe(ValueKind type) => type switch
    {
        ValueKind.Number => "a number",
        ValueKind.Date => "a date",
        _ => "text",
    };
}
