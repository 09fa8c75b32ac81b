using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2010: a translation unit without a source text.</summary>
public static class UnitWithoutSource
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2010", "Translation", RuleSeverity.Warning, "Unit has no source",
        "unit '{0}' has no source after its translation, so its member is named after the translation");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string id) =>
        Rule.At(span, $"add '<span class=\"sxs-lookup\"><span data-stu-id=\"{id}\">source</span></span>'", id);
}
