using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5010: a list of redirects, a table of contents, a cross-reference map, a baseline or a lock that isn't valid.</summary>
public static class InvalidSideFile
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5010", "Configuration", RuleSeverity.Warning, "File beside the articles is not valid",
        "the {0} is not valid: {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string kind, string reason, string suggestion) => Rule.At(span, suggestion, kind, reason);
}
