using System.Text;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>
/// Reads marks of emphasis in Markdown that Markdown takes for words, or pairs otherwise, since they stand beside letters and punctuation, as in <c>**「…」**は</c>.
/// The marks are paired in their order, as translators mean them.
/// </summary>
internal sealed class EmphasisMarks
{
    private static readonly (CodeType Type, string Tag)[] s_kinds = [(CodeType.Bold, "strong"), (CodeType.Italic, "em"), (CodeType.Struck, "del")];
    private readonly HashSet<CodeType> _types;
    private readonly HashSet<CodeType> _open = [];
    private readonly StringBuilder _text = new();

    private EmphasisMarks(InlineContent source) => _types = [.. source.Codes.Select(code => code.Type).Where(type => TagOf(type) is not null)];

    /// <summary>Returns the tag that stands for emphasis in HTML, which is markup beside any character; null for other markup.</summary>
    public static string? TagOf(CodeType type) => s_kinds.FirstOrDefault(kind => kind.Type == type).Tag;

    /// <summary>Returns a translation with tags in place of marks; null if it has the emphasis of its source, or marks that can't be paired.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="written">The translation, as Markdown reads it.</param>
    /// <param name="references">What it can refer to.</param>
    public static InlineContent? Pair(InlineContent source, InlineContent written, InlineReferences references)
    {
        if (HasEmphasisOf(source, written))
        {
            return null;
        }

        var marks = new EmphasisMarks(source);
        marks.Append(written);
        return marks._open.Count == 0 && InlineReader.Read(marks._text.ToString(), references) is { } read && HasEmphasisOf(source, read) ? read : null;
    }

    /// <summary>Determines whether both have as much emphasis of each kind, and none in another of its kind.</summary>
    private static bool HasEmphasisOf(InlineContent source, InlineContent written) => s_kinds.All(kind =>
        source.Codes.Count(code => code.Type == kind.Type) == written.Codes.Count(code => code.Type == kind.Type)
        && DepthOf(written, kind.Type) <= Math.Max(1, DepthOf(source, kind.Type)));

    private static int DepthOf(InlineContent content, CodeType type)
    {
        var (depth, deepest) = (0, 0);
        foreach (var part in content.Parts.Where(part => part.Type == type))
        {
            depth += part.Kind == InlinePartKind.Open ? 1 : -1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static bool IsMark(char c) => c is '*' or '_' or '~';

    private void Append(InlineContent content)
    {
        // One run of marks can be the ends of several codes.
        var words = new StringBuilder();
        foreach (var part in content.Parts)
        {
            if (part.IsText || (TagOf(part.Type) is not null && part.Markdown.All(IsMark)))
            {
                words.Append(part.Markdown);
                continue;
            }

            AppendWords(words.ToString());
            words.Clear();
            _text.Append(part.Markdown);
        }

        AppendWords(words.ToString());
    }

    private void AppendWords(string words)
    {
        for (int at = 0, end; at < words.Length; at = end)
        {
            end = at + 1;
            if (words[at] == '\\' && end < words.Length)
            {
                end++;
            }
            else if (IsMark(words[at]))
            {
                while (end < words.Length && words[end] == words[at])
                {
                    end++;
                }

                if (IsEmphasis(words, at, end))
                {
                    AppendTags(words[at], end - at);
                    continue;
                }
            }

            _text.Append(words, at, end - at);
        }
    }

    /// <summary>Determines whether a run of marks is emphasis, as far as the source has some of its kind. Marks between spaces, and those of names such as <c>a_b</c>, are words.</summary>
    private bool IsEmphasis(string words, int start, int end)
    {
        var (before, after) = (start == 0 ? ' ' : words[start - 1], end == words.Length ? ' ' : words[end]);
        var isBetweenSpaces = char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && start > 0 && end < words.Length;
        var isInName = words[start] == '_' && IsOfName(before) && IsOfName(after);
        return !isBetweenSpaces && !isInName && TypesOf(words[start], end - start) is { Length: > 0 } types && types.All(_types.Contains);
    }

    private static bool IsOfName(char c) => c < 0x80 && char.IsLetterOrDigit(c);

    private static CodeType[] TypesOf(char mark, int count) => (mark, count) switch
    {
        ('~', 2) => [CodeType.Struck],
        ('*' or '_', 1) => [CodeType.Italic],
        ('*' or '_', 2) => [CodeType.Bold],
        ('*' or '_', 3) => [CodeType.Bold, CodeType.Italic],
        _ => [],
    };

    private void AppendTags(char mark, int count)
    {
        var types = TypesOf(mark, count);
        foreach (var type in _open.Contains(types[0]) ? Enumerable.Reverse(types) : types)
        {
            _text.Append(_open.Remove(type) ? "</" : _open.Add(type) ? "<" : string.Empty).Append(TagOf(type)).Append('>');
        }
    }
}
