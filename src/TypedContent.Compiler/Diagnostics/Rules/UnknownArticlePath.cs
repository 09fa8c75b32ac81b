using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6002: code asks for an article at a path that has none.</summary>
public static class UnknownArticlePath
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6002", "Usage", RuleSeverity.Warning, "Path names no article",
        "no article has the path '{0}'");

    /// <summary>Returns the problem at <paramref name="span"/>, with a path that was probably meant.</summary>
    public static Problem At(FileSpan span, string path, string? similar) =>
        Rule.At(span, Suggestion.Similar(similar), path);
}
