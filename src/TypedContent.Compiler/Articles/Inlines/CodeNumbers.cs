using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Gives the codes of a translation the numbers of those of its source.</summary>
public static class CodeNumbers
{
    /// <summary>Returns the translation with the numbers of the source. A code that the source lacks gets a number that the source doesn't have.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The translation.</param>
    /// <param name="isExact">Whether only codes that are written alike are the same; otherwise, codes of one kind can be, such as links to different places.</param>
    public static InlineContent Align(InlineContent source, InlineContent target, bool isExact = false)
    {
        var free = source.Codes.ToList();
        var numbers = new Dictionary<int, int>();
        foreach (var isSame in isExact ? (ReadOnlySpan<bool>)[true] : [true, false])
        {
            foreach (var code in target.Codes.Where(code => !numbers.ContainsKey(code.Id)))
            {
                var index = free.FindIndex(other => isSame ? AreEqual(source, other, target, code) : other.Kind == code.Kind && other.Type == code.Type);
                if (index >= 0)
                {
                    numbers[code.Id] = free[index].Id;
                    free.RemoveAt(index);
                }
            }
        }

        var next = source.Parts.Select(part => part.Id).DefaultIfEmpty().Max();
        foreach (var code in target.Codes.Where(code => !numbers.ContainsKey(code.Id)))
        {
            numbers[code.Id] = ++next;
        }

        return new InlineContent(new EquatableArray<InlinePart>(target.Parts.Select(part => part.Id > 0 ? part with { Id = numbers[part.Id] } : part)));
    }

    /// <summary>Determines whether two codes are the same markup. Emphasis is the same however it is written.</summary>
    public static bool AreEqual(InlineContent content, InlinePart code, InlineContent otherContent, InlinePart other) =>
        code.Kind == other.Kind && code.Type == other.Type
        && (code.Type is CodeType.Bold or CodeType.Italic or CodeType.Struck or CodeType.Break
            || (code.Type == CodeType.Address ? code.Value == other.Value
                : code.Markdown == other.Markdown && content.CloseOf(code)?.Markdown == otherContent.CloseOf(other)?.Markdown));
}
