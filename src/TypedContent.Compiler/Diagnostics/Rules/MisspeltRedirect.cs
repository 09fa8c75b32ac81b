using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5027: a redirect from a folder that no article has, and whose name is similar to that of a folder.</summary>
public static class MisspeltRedirect
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5027", "Configuration", RuleSeverity.Warning, "Folder of a redirect does not exist",
        "the folder of '{0}' has no articles and no other redirects");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string source, string similar) => Rule.At(span, Suggestion.Similar(similar), source);
}
