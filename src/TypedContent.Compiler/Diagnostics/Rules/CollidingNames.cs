using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC4002: articles or folders that have the same name in C#.</summary>
public static class CollidingNames
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC4002", "Naming", RuleSeverity.Warning, "Two paths lead to one name",
        "'{0}' and another path are both '{1}' in C#, so that a hash is added to it");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string path, string name, string suggestion) =>
        Rule.At(span, suggestion, path, name);
}
