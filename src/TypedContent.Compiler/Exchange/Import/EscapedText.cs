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
    private const string AddressMark = "://";
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

    /// <summary>Returns Markdown with a backslash before the marks at its end that would close a heading, as in <c>The sign #</c>.</summary>
    public static string WithEndOfHeading(string markdown)
    {
        var start = markdown.TrimEnd('#').Length;
        return start < markdown.Length && (start == 0 || markdown[start - 1] is ' ' or '\t') ? markdown.Insert(start, "\\") : markdown;
    }

    private static bool IsWideSpace(char c) => c > 0x7F && char.IsWhiteSpace(c);

    private static void Append(StringBuilder text, string words, EscapeLevel level)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var c = words[at];
            var isEscaped = level switch
            {
                EscapeLevel.None => false,
                EscapeLevel.Marks => Marks.IndexOf(c) >= 0 || (text.Length == 0 && LeadingMarks.IndexOf(c) >= 0) || (c is '.' or ')' && IsNumber(text)) || c == '#' || (c == ':' && string.CompareOrdinal(words, at, AddressMark, 0, AddressMark.Length) == 0),
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

    private static string Explicit(InlinePart part) => part.Kind switch
    {
        InlinePartKind.Open when EmphasisMarks.TagOf(part.Type) is { } tag => $"<{tag}>",
        InlinePartKind.Close when EmphasisMarks.TagOf(part.Type) is { } tag => $"</{tag}>",
        _ => BareAddresses.CanBeBracketed(part) ? "<" + part.Value + ">" : part.Markdown,
    };
}
