using System.Globalization;
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

    /// <summary>Returns the problem of a value that is shown in another form.</summary>
    public static Problem OtherForm(FileSpan span, string form, string sourceForm, string suggestion) =>
        Rule.At(span, suggestion, $"{{{form}}}", $"what the source shows as '{{{sourceForm}}}'");

    /// <summary>Returns the problem of a value that is text in the translation.</summary>
    public static Problem Quoted(FileSpan span, string name, string suggestion) =>
        Rule.At(span, suggestion, $"{{{name}}}", "a value of the source, and text here, since an apostrophe before a brace begins text");

    /// <summary>Returns the problem of a branch that only the translation has.</summary>
    public static Problem Branch(FileSpan span, string key, string name, string suggestion) =>
        Rule.At(span, suggestion, key, $"a branch of '{{{name}, select, \u2026}}' that the source doesn't have, so that 'other' is shown");

    /// <summary>Returns the problem of a choice that doesn't subtract what the source subtracts.</summary>
    public static Problem LostOffset(FileSpan span, string name, string type, int offset, string suggestion) =>
        Rule.At(span, suggestion, $"offset:{offset.ToString(CultureInfo.InvariantCulture)}", $"a part of '{{{name}, {type}, \u2026}}' in the source, and the translation doesn't have it, so that another number is shown");

    /// <summary>Returns the problem of a choice that subtracts what the source doesn't subtract.</summary>
    public static Problem OtherOffset(FileSpan span, string name, string type, int offset, string suggestion) =>
        Rule.At(span, suggestion, $"offset:{offset.ToString(CultureInfo.InvariantCulture)}", $"a part of '{{{name}, {type}, \u2026}}' that the source doesn't have, so that another number is shown");

    /// <summary>Returns the problem of a file that doesn't state what the source states.</summary>
    public static Problem OfFile(FileSpan span, string line, string locale, string suggestion) =>
        Rule.At(span, suggestion, line, $"what {locale} states, and this file states something else");
}
