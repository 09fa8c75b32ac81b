using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis;

/// <summary>Describes a value that a translation changed (TC2018).</summary>
internal static class ValueProblem
{
    /// <summary>Returns the problem of <paramref name="difference"/>.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="span">The position of the translation.</param>
    /// <param name="source">Where the source is, for the message; empty for beside the translation.</param>
    public static Problem At(ValueDifference difference, FileSpan span, string source)
    {
        var from = source.Length > 0 ? $", as in {source}" : string.Empty;
        return difference switch
        {
            { Target: null } => ChangedValues.Lost(span, difference.Name, $"put it back{from}"),
            { Source: null } => ChangedValues.Added(span, difference.Name, $"write a value of the source{from}, or '\\{{' for a brace that is text"),
            { Source: { } type, Target: { } target } => ChangedValues.OtherType(
                span, difference.Name, Describe(target), Describe(type), $"use it as {Describe(type)}{from}, or show it as '{{{difference.Name}}}'"),
        };
    }

    private static string Describe(ValueKind type) => type switch
    {
        ValueKind.Number => "a number",
        ValueKind.Date => "a date",
        _ => "text",
    };
}
