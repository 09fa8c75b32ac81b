using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9012: an article whose HTML repeats too much of it.</summary>
public static class TooMuchRepeated
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9012", "Limits", RuleSeverity.Error, "HTML repeats too much of the article",
        "the HTML would repeat {0} so often that it would be many times as long as the article, so the body was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/> of the part that is repeated.</summary>
    public static Problem At(FileSpan span, bool isDefinition) => isDefinition
        ? Rule.At(span, "shorten it, or refer to it less often", "the destination and title of this definition")
        : Rule.At(span, "write all cells of its rows, or split it", "the cells that rows of this table lack");
}
