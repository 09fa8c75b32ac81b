using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5021: articles with two schemas.</summary>
public static class OverlappingSchemas
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5021", "Configuration", RuleSeverity.Error, "Articles have two schemas",
        "the article '{0}' has the schemas {1} and {2}");

    /// <summary>Returns the problem at <paramref name="span"/>, the attribute of the second schema.</summary>
    public static Problem At(FileSpan span, string path, string first, string second) =>
        Rule.At(span, "narrow one of the patterns, so that an article has one schema", path, first, second);
}
