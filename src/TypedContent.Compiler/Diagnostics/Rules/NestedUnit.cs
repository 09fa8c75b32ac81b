using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2012: a unit inside another unit.</summary>
public static class NestedUnit
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2012", "Translation", RuleSeverity.Error, "Unit is inside another unit",
        "this unit is inside unit '{0}', so that readers see its translation and its source");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string outerId) =>
        Rule.At(span, $"move it after the end of '{outerId}'", outerId);
}
