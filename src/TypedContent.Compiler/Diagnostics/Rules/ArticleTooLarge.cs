using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC9001: an article that is too large to read.</summary>
public static class ArticleTooLarge
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9001", "Limits", RuleSeverity.Error, "Article is too large",
        "the article has more than {0} characters and was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit) =>
        Rule.At(span, "split it", limit.ToString(CultureInfo.InvariantCulture));
}
