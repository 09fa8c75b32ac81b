using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2009: characters that a wrong encoding or a tool has damaged.</summary>
public static class DamagedCharacters
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2009", "Translation", RuleSeverity.Warning, "Characters are damaged",
        "{0} has damaged characters, {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string holder, string characters, string suggestion) =>
        Rule.At(span, suggestion, holder, characters);
}
