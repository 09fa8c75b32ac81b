using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9008: Markdown that takes too long to read.</summary>
public static class TooCostly
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9008", "Limits", RuleSeverity.Error, "Markdown takes too long to read",
        "there are too many {0} to read the body in reasonable time, so it was not read");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string parts) =>
        Rule.At(span, "split the article, or this part of it with empty lines", parts);
}
