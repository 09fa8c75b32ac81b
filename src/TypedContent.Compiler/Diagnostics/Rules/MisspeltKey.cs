using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3004: a key that is one or two letters from a known one.</summary>
public static class MisspeltKey
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3004", "Metadata", RuleSeverity.Warning, "Key looks misspelt",
        "there is no key '{0}'");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string key, string right) =>
        Rule.At(span, Suggestion.Write(right), key);
}
