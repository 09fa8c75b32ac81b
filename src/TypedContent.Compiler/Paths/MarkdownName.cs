namespace TypedContent.Compiler.Paths;

/// <summary>Provides methods for the names of Markdown files, which end with <c>.md</c>.</summary>
internal static class MarkdownName
{
    /// <summary>The extension of Markdown files.</summary>
    public const string Extension = ".md";

    /// <summary>Determines whether a path names a Markdown file.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a path without the extension of Markdown files. Other extensions are part of the name.</summary>
    public static string WithoutExtension(string path) => Is(path) ? path.Substring(0, path.Length - Extension.Length) : path;
}
