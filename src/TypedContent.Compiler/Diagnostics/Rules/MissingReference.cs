using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3012: a key whose type is an article, and that names none.</summary>
public static class MissingReference
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3012", "Metadata", RuleSeverity.Error, "Article of a key does not exist",
        "'{0}' names '{1}', which is not an article")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    /// <param name="span">The place of the value.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="moved">Where the article has moved to, which is no article either; null if it hasn't.</param>
    /// <param name="similar">The path that is meant; null for none.</param>
    public static Problem At(FileSpan span, string key, string value, string? moved, string? similar) => Rule.At(
        span, moved is not null ? $"it has moved to {moved}" : Suggestion.Similar(similar) ?? "write the path of an article without locale, such as billing/invoices", key, value);
}
