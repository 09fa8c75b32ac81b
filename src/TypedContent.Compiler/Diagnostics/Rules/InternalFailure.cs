using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC9099: an exception in TypedContent while it processed an article.</summary>
public static class InternalFailure
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9099", "Limits", RuleSeverity.Error, "Article could not be processed",
        "the article could not be processed: {0}")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string reason) =>
        Rule.At(span, "please report this with the article", reason);
}
