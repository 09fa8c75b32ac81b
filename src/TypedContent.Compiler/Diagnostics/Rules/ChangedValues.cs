using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2018: a translation that has other values than its source.</summary>
public static class ChangedValues
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2018", "Translation", RuleSeverity.Error, "Translation has other values than its source",
        "'{0}' is {1}");

    /// <summary>Returns the problem of a value that the translation lacks.</summary>
    public static Problem Lost(FileSpan span, string name, string suggestion) =>
        Rule.At(span, suggestion, $"{{{name}}}", "a value of the source, and the translation doesn't have it");

    /// <summary>Returns the problem of a value that only the translation has.</summary>
    public static Problem Added(FileSpan span, string name, string suggestion) =>
        Rule.At(span, suggestion, $"{{{name}}}", "a value that the source doesn't have");

    /// <summary>Returns the problem of a value of another type than in the source.</summary>
    public static Problem OtherType(FileSpan span, string name, string type, string sourceType, string suggestion) =>
        Rule.At(span, suggestion, $"{{{name}}}", $"{type} here, and {sourceType} in the source");

    /// <summary>Returns the problem of a file that doesn't state what the source states.</summary>
    public static Problem OfFile(FileSpan span, string line, string locale, string suggestion) =>
        Rule.At(span, suggestion, line, $"what {locale} states, and this file states something else");
}
