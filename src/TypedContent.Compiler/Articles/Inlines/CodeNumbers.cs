using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Gives the codes of a translation the numbers of those of its source.</summary>
public static class CodeNumbers
{
    /// <summary>Returns the translation with the numbers of the source. A code that the source lacks gets a number that the source doesn't have.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The translation.</param>
    /// <param name="isExact">Whether only codes that are written alike are the same; otherwise, codes of one kind can be, such as links to different places, unless readers see what is in them.</param>
    public static InlineContent Align(InlineContent source, InlineContent target, bool isExact = false)
    {
        var numbers = new Dictionary<int, int>();
        var (sourceCloses, targetCloses) = (source.Closes(), target.Closes());
        Join(code => FormOf(code, sourceCloses), code => FormOf(code, targetCloses));
        if (!isExact)
        {
            Join(code => KindOf(code, sourceCloses), code => KindOf(code, targetCloses));
        }

        var next = source.Parts.Select(part => part.Id).DefaultIfEmpty().Max();
        foreach (var code in target.Codes.Where(code => !numbers.ContainsKey(code.Id)))
        {
            numbers[code.Id] = ++next;
        }

        return new InlineContent(new EquatableArray<InlinePart>(target.Parts.Select(part => part.Id > 0 ? part with { Id = numbers[part.Id] } : part)));

        // Gives each code without a number that of the first code of the source that has the same form and isn't joined yet.
        void Join(Func<InlinePart, (InlinePartKind, CodeType, string, string?)> formOfSource, Func<InlinePart, (InlinePartKind, CodeType, string, string?)> formOfTarget)
        {
            var used = new HashSet<int>(numbers.Values);
            var free = source.Codes.Where(code => !used.Contains(code.Id)).GroupBy(formOfSource).ToDictionary(group => group.Key, group => new Queue<InlinePart>(group));
            foreach (var code in target.Codes.Where(code => !numbers.ContainsKey(code.Id)))
            {
                if (free.TryGetValue(formOfTarget(code), out var codes) && codes.Count > 0)
                {
                    numbers[code.Id] = codes.Dequeue().Id;
                }
            }
        }
    }

    /// <summary>Determines whether two codes are the same markup. Emphasis is the same however it is written.</summary>
    public static bool AreEqual(InlineContent content, InlinePart code, InlineContent otherContent, InlinePart other) =>
        FormOf(code, content.CloseOf(code)?.Markdown) == FormOf(other, otherContent.CloseOf(other)?.Markdown);

    /// <summary>Returns what codes of one kind have in common. Code, addresses, and values are words to readers, so other ones are other codes.</summary>
    private static (InlinePartKind Kind, CodeType Type, string Text, string? End) KindOf(InlinePart code, IReadOnlyDictionary<int, InlinePart> closes) =>
        code.Type is CodeType.Code or CodeType.Address or CodeType.Value ? FormOf(code, closes) : (code.Kind, code.Type, string.Empty, null);

    /// <summary>Returns what makes a code the same as another one.</summary>
    private static (InlinePartKind Kind, CodeType Type, string Text, string? End) FormOf(InlinePart code, string? end) => code.Type switch
    {
        CodeType.Bold or CodeType.Italic or CodeType.Struck or CodeType.Break => (code.Kind, code.Type, string.Empty, null),
        CodeType.Address => (code.Kind, code.Type, code.Value, null),
        _ => (code.Kind, code.Type, code.Markdown, end),
    };

    private static (InlinePartKind Kind, CodeType Type, string Text, string? End) FormOf(InlinePart code, IReadOnlyDictionary<int, InlinePart> closes) =>
        FormOf(code, code.Kind == InlinePartKind.Open && closes.TryGetValue(code.Id, out var close) ? close.Markdown : null);
}
