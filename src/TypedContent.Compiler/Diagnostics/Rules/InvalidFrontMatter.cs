using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC0001: front matter that can't be read.</summary>
public static class InvalidFrontMatter
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0001", "Reading", RuleSeverity.Error, "Front matter is invalid",
        "the front matter can't be read: {0}")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string reason, string suggestion) =>
        Rule.At(span, suggestion, reason);
}
