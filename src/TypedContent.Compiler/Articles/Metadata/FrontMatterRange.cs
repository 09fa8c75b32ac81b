using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Specifies the language of a front matter.</summary>
internal enum FrontMatterLanguage
{
    /// <summary>YAML, or a JSON object, which is YAML too.</summary>
    Yaml,

    /// <summary>The members of a JSON object, without its braces.</summary>
    JsonMembers,

    /// <summary>TOML, which is not read.</summary>
    Toml,

    /// <summary>JavaScript, which is not read.</summary>
    JavaScript,
}

/// <summary>Represents the place of a front matter.</summary>
/// <param name="Language">The language.</param>
/// <param name="Start">The offset at which the content begins.</param>
/// <param name="End">The offset at which the content ends.</param>
/// <param name="BodyStart">The offset at which the body begins.</param>
internal readonly record struct FrontMatterRange(FrontMatterLanguage Language, int Start, int End, int BodyStart)
{
    private const string Dashes = "---";

    private static readonly string[] YamlEnds = [Dashes, "..."];

    /// <summary>Returns the place of the front matter of <paramref name="text"/>; null if the article has none.</summary>
    public static FrontMatterRange? Find(string text)
    {
        var first = SkipInvisible(text);
        return IsFence(text, first, Dashes) ? Between(text, first, FrontMatterLanguage.Yaml, YamlEnds) is { } yaml && !FrontMatterKeys.IsThematicBreak(text, yaml) ? yaml : null
            : IsFence(text, first, ";;;") ? Between(text, first, FrontMatterLanguage.JsonMembers, ";;;")
            : IsFence(text, first, "+++") ? Between(text, first, FrontMatterLanguage.Toml, "+++")
            : NamedLanguage(text, first) is { } language ? Between(text, first, language, Dashes)
            : JsonObject.EndOf(text, first) is > 0 and var end ? new FrontMatterRange(FrontMatterLanguage.Yaml, first, end, TextLines.Next(text, end))
            : null;
    }

    /// <summary>Returns the offset at which the body of <paramref name="text"/> begins, with or without a front matter.</summary>
    public static int BodyStartOf(string text) => Find(text)?.BodyStart ?? SkipInvisible(text);

    /// <summary>Returns the offset of the first character that is no byte order mark and no space without width.</summary>
    public static int SkipInvisible(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060')
        {
            at++;
        }

        return at;
    }

    /// <summary>Determines whether the line at <paramref name="line"/> is <paramref name="fence"/> and nothing else.</summary>
    public static bool IsFence(string text, int line, string fence) =>
        string.CompareOrdinal(text, line, fence, 0, fence.Length) == 0
        && text.AsSpan(line + fence.Length, TextLines.EndOf(text, line) - line - fence.Length).IsWhiteSpace();

    /// <summary>Determines whether the line at <paramref name="line"/> is dashes and the name of a language, as in <c>---yaml</c>.</summary>
    public static bool IsNamedFence(string text, int line) => NamedLanguage(text, line) is not null;

    /// <summary>Returns the language that the first line names after its dashes, as in <c>---json</c>; null if it names none.</summary>
    private static FrontMatterLanguage? NamedLanguage(string text, int first)
    {
        var line = text.AsSpan(first, TextLines.EndOf(text, first) - first).TrimEnd();
        return line.StartsWith(Dashes.AsSpan(), StringComparison.Ordinal) && line.Length > Dashes.Length
            ? line.Slice(Dashes.Length).TrimStart().ToString().ToLowerInvariant() switch
            {
                "yaml" or "yml" or "json" => FrontMatterLanguage.Yaml,
                "toml" => FrontMatterLanguage.Toml,
                "js" or "javascript" => FrontMatterLanguage.JavaScript,
                _ => null,
            }
            : null;
    }

    private static FrontMatterRange? Between(string text, int first, FrontMatterLanguage language, params string[] ends)
    {
        var start = TextLines.Next(text, first);
        for (var line = start; line < text.Length; line = TextLines.Next(text, line))
        {
            if (Array.Exists(ends, end => IsFence(text, line, end)))
            {
                return new FrontMatterRange(language, start, line, TextLines.Next(text, line));
            }
        }

        return null;
    }
}
