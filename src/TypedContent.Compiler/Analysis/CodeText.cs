namespace TypedContent.Compiler.Analysis;

/// <summary>Tells names and commands from words in code.</summary>
internal static class CodeText
{
    /// <summary>Determines whether code is words or a placeholder, which may be translated, and not a name or command.</summary>
    public static bool MayBeTranslated(string code)
    {
        var isWords = code.Skip(1).All(c => char.IsLower(c) || c is ' ' or '\'' or ',');
        return isWords || code.IndexOfAny(['<', '{', '[', '%', '"', '\'']) >= 0;
    }
}
