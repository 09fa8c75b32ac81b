using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC9002: front matter that is too large to read.</summary>
public static class FrontMatterTooLarge
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9002", "Limits", RuleSeverity.Error, "Front matter is too large",
        "the front matter has more than {0} characters and was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit) =>
        Rule.At(span, "move text into the article", limit.ToString(CultureInfo.InvariantCulture));
}
