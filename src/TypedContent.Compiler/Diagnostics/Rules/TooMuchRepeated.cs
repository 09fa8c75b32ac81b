using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9012: a long definition that is used too often.</summary>
public static class TooMuchRepeated
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9012", "Limits", RuleSeverity.Error, "Definition is repeated too often",
        "the HTML would repeat the destination and title of this definition until it is many times as long as the article, so the body was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/> of the definition.</summary>
    public static Problem At(FileSpan span) => Rule.At(span, "shorten it, or refer to it less often");
}
