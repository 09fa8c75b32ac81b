using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0010: front matter in a language that isn't read.</summary>
public static class UnsupportedFrontMatter
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0010", "Reading", RuleSeverity.Error, "Front matter is not YAML",
        "the front matter is {0}, which isn't read, so the article has no metadata")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string language) =>
        Rule.At(span, "write it as YAML, 'key: value' lines between two lines '---'", language);
}
