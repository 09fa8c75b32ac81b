using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Provides the language of code, which is part of a class in the HTML.</summary>
internal static class CodeLanguage
{
    /// <summary>Returns the language that a code block states, without characters that names of languages don't have.</summary>
    public static string Of(FencedCodeBlock code) => string.Concat((code.Info ?? string.Empty).Where(IsPart));

    private static bool IsPart(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '#' or '.' or '_' or '-';
}
