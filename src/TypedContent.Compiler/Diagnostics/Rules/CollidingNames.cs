using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC4002: articles or folders that have the same name in C#.</summary>
public static class CollidingNames
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC4002", "Naming", RuleSeverity.Warning, "Two paths have the same C# name",
        "'{0}' and another path both give the C# name '{1}', so a hash is appended to this one");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string path, string name, string suggestion) =>
        Rule.At(span, suggestion, path, name);
}
