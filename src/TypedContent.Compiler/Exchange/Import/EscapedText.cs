using System.Text;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Specifies which characters of words are written with a backslash.</summary>
internal enum EscapeLevel
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those that usually are markup.</summary>
    Marks,

    /// <summary>All punctuation of ASCII.</summary>
    All,
}

/// <summary>Writes words and codes as Markdown.</summary>
internal static class EscapedText
{
    private const string Marks = "\\`*_[]<>&~|";
    private const string LeadingMarks = "#+-=:>";

    /// <summary>Returns the Markdown of a text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="level">Which characters of words are written with a backslash.</param>
    /// <param name="isExplicit">Whether emphasis is written as HTML, and addresses in angle brackets, which are markup next to any character, and spaces at its ends as references.</param>
    public static string Write(InlineContent content, EscapeLevel level, bool isExplicit)
    {
        var text = new StringBuilder();
        var isAttribute = false;
        foreach (var part in content.Parts)
        {
            if (part.IsText)
            {
                Append(text, part.Value, isAttribute ? EscapeLevel.None : level);
            }
            else
            {
                // In the value of an attribute, as of :::image, a backslash is a character.
                isAttribute = part.Kind == InlinePartKind.Open && part.Markdown.EndsWith("\"", StringComparison.Ordinal);
                text.Append(isExplicit ? Explicit(part) : part.Markdown);
            }
        }

        return isExplicit ? WithExplicitEdges(text.ToString()) : text.ToString();
    }

    /// <summary>Returns Markdown with references in place of spaces other than those of ASCII at its beginning and end, which Markdown leaves out there.</summary>
    public static string WithExplicitEdges(string markdown)
    {
        var (begin, end) = (markdown.TakeWhile(IsWideSpace).Count(), markdown.Reverse().TakeWhile(IsWideSpace).Count());
        return begin + end == 0 || begin == markdown.Length ? markdown
            : Reference(markdown.Substring(0, begin)) + markdown.Substring(begin, markdown.Length - begin - end) + Reference(markdown.Substring(markdown.Length - end));

        static string Reference(string spaces) => string.Concat(spaces.Select(space => space == '\u00A0' ? "&nbsp;" : $"&#x{(int)space:X};"));
    }

    private static bool IsWideSpace(char c) => c > 0x7F && char.IsWhiteSpace(c);

    private static void Append(StringBuilder text, string words, EscapeLevel level)
    {
        foreach (var c in words)
        {
            var isEscaped = level switch
            {
                EscapeLevel.None => false,
                EscapeLevel.Marks => Marks.IndexOf(c) >= 0 || (text.Length == 0 && LeadingMarks.IndexOf(c) >= 0) || (c is '.' or ')' && IsNumber(text)) || c == '#',
                _ => c < 0x80 && (char.IsPunctuation(c) || char.IsSymbol(c)),
            };
            text.Append(isEscaped ? "\\" : string.Empty).Append(c);
        }
    }

    private static bool IsNumber(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static string Explicit(InlinePart part) => (part.Type, part.Kind) switch
    {
        (CodeType.Bold, InlinePartKind.Open) => "<strong>",
        (CodeType.Bold, InlinePartKind.Close) => "</strong>",
        (CodeType.Italic, InlinePartKind.Open) => "<em>",
        (CodeType.Italic, InlinePartKind.Close) => "</em>",
        (CodeType.Struck, InlinePartKind.Open) => "<del>",
        (CodeType.Struck, InlinePartKind.Close) => "</del>",
        (CodeType.Address, _) when part.Value.IndexOf("://", StringComparison.Ordinal) > 0 => "<" + part.Value + ">",
        _ => part.Markdown,
    };
}
