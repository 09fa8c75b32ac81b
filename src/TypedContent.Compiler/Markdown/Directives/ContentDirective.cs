using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Represents a directive alone on its line whose content, up to the directive that ends it, is code or a comment, and no Markdown:
/// <c>{% highlight py %}</c> (Jekyll), <c>{{&lt; highlight py &gt;}}</c> (Hugo), <c>{% comment %}</c>.
/// </summary>
/// <param name="Language">The language of the code; null for a comment.</param>
/// <param name="EndName">The name of the directive that ends the content.</param>
internal readonly record struct ContentDirective(string? Language, string EndName)
{
    private const string Comment = "comment";

    // Those of diagrams are code, too.
    private static readonly string[] Code = ["highlight", "mermaid"];

    /// <summary>Returns the directive at <paramref name="start"/>; null if there is none.</summary>
    public static ContentDirective? At(string text, int start)
    {
        if (NameAt(text, start, out var rest) is not { } name || (name != Comment && !Code.Contains(name)))
        {
            return null;
        }

        var end = text[start + 1] == '%' ? "end" + name : "/" + name;
        return new ContentDirective(name == Comment ? null : name == Code[0] ? rest : name, end);
    }

    /// <summary>Determines whether the directive at <paramref name="start"/> ends the content.</summary>
    public bool EndsAt(string text, int start) => NameAt(text, start, out _) == EndName;

    /// <summary>Returns the offset of the first directive from <paramref name="line"/> on that ends the content; the length of the text for none.</summary>
    public int EndAfter(string text, int line)
    {
        for (; line < text.Length; line = TextLines.Next(text, line))
        {
            // Block quotes and lists put signs before it.
            var start = text.IndexOf('{', line, TextLines.EndOf(text, line) - line);
            if (start >= 0 && EndsAt(text, start))
            {
                return start;
            }
        }

        return text.Length;
    }

    /// <summary>Returns the name of the directive at <paramref name="start"/> if nothing follows it on its line; otherwise, null.</summary>
    private static string? NameAt(string text, int start, out string rest)
    {
        rest = string.Empty;
        if (start >= text.Length || TemplateSyntax.At(text, start, TextLines.EndOf(text, start)) is not { Kind: TemplateKind.Blocks } directive
            || !TextLines.IsBlankFrom(text, directive.End))
        {
            return null;
        }

        var content = text.AsSpan(start, directive.End - start).Trim("{}%<>-~ \t".AsSpan());
        content = content.StartsWith("/".AsSpan(), StringComparison.Ordinal) ? ("/" + content.Slice(1).TrimStart().ToString()).AsSpan() : content;
        var end = content.IndexOfAny(' ', '\t');
        var argument = end < 0 ? [] : content.Slice(end).TrimStart();
        var next = argument.IndexOfAny(' ', '\t');
        rest = (next < 0 ? argument : argument.Slice(0, next)).ToString();
        return (end < 0 ? content : content.Slice(0, end)).ToString();
    }
}
