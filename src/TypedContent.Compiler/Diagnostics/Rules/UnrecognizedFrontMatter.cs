using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0009: front matter that isn't recognized, so that readers see it.</summary>
public static class UnrecognizedFrontMatter
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0009", "Reading", RuleSeverity.Error, "Front matter is not recognized",
        "the front matter is shown to readers as text: {0}")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string reason, string suggestion) => Rule.At(span, suggestion, reason);
}
