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
    /// <param name="span">The position.</param>
    /// <param name="path">The path of the first file.</param>
    /// <param name="folder">A folder with it that has no article; empty if there is none.</param>
    /// <param name="count">The number of files.</param>
    public static Problem At(FileSpan span, string path, string folder, int count) => Rule.At(
        span, $"add a pattern such as '{{path}}.md', or leave the files out: <TypedContent Remove=\"$(TypedContentRoot)/{(folder.Length > 0 ? folder + "/**" : path)}\" />", path, count == 1 ? string.Empty : $", and {count - 1} more");
}
