using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9007: an article that is too large with what it includes.</summary>
public static class IncludesTooLarge
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9007", "Limits", RuleSeverity.Error, "Article is too large with its includes",
        "the article has more than {0} characters with its includes, so nothing was included");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit) =>
        Rule.At(span, "split it or include less", limit.ToString(CultureInfo.InvariantCulture));
}
