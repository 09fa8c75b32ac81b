using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5012: a file that no pattern of the layout has the path of.</summary>
public static class UnplacedFile
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5012", "Configuration", RuleSeverity.Warning, "File is not in the layout",
        "no pattern in TypedContentLayout has the path '{0}'{1}");

    /// <summary>Returns the problem of <paramref name="count"/> files, the first of which is at <paramref name="path"/>.</summary>
    public static Problem At(FileSpan span, string path, int count) => Rule.At(
        span, "add a pattern such as '{path}.md', or remove the files from the TypedContent items", path, count == 1 ? string.Empty : $", and {count - 1} more");
}
