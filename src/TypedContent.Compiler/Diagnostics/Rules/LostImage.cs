using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2005: an image of the source that the translation doesn't have.</summary>
public static class LostImage
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2005", "Translation", RuleSeverity.Warning, "Image is lost or changed",
        "the source shows image '{0}', and the translation does not");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string suggestion) =>
        Rule.At(span, suggestion, target);
}
