using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2011: a translation unit with the source of another unit.</summary>
public static class UnitWithOtherSource
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2011", "Translation", RuleSeverity.Warning, "Unit has the source of another unit",
        "unit '{0}' is followed by the source of '{1}'");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string id, string sourceId) =>
        Rule.At(span, "put each translation before its own source, under one id", id, sourceId);
}
