using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3013: an order that is no number, so that it states no place in the navigation.</summary>
public static class InvalidOrder
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3013", "Metadata", RuleSeverity.Warning, "Order is not a number",
        "'{0}' is '{1}', which is not a number, and doesn't order the article");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string key, string value) => Rule.At(span, "write a number, such as 10", key, Excerpt.Of(value));
}
