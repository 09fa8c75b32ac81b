using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5015: a line of the lock, written by hand, that doesn't stand for one text.</summary>
public static class UnusedLockEntry
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5015", "Configuration", RuleSeverity.Warning, "Entry of the lock doesn't stand for one text", "'{0}' {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string text, string reason, string suggestion) => Rule.At(span, suggestion, Excerpt.Of(text), reason);
}
