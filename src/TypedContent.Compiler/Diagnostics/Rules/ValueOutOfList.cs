using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3009: a value that is not among those that the schema allows.</summary>
public static class ValueOutOfList
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3009", "Metadata", RuleSeverity.Error, "Value is not an allowed one",
        "'{0}' is '{1}', which is not an allowed value")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    /// <param name="span">The place of the value.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="similar">The allowed value that is meant; null if it isn't known.</param>
    /// <param name="allowed">The allowed values, as a list.</param>
    public static Problem At(FileSpan span, string key, string value, string? similar, string allowed) => Rule.At(
        span, similar is null ? $"write {allowed}" : $"write '{similar}'; allowed are {allowed}", key, Excerpt.Of(value));
}
