using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Reads addresses of the source that stand beside letters of other scripts in Markdown, where they have no end or are words, as in <c>詳細はhttps://example.comを</c>.</summary>
internal static class BareAddresses
{
    private const string Ends = ".,;:!?'\"";

    /// <summary>Returns whether an address can be written in angle brackets, where it is one beside any character.</summary>
    public static bool CanBeBracketed(InlinePart part) => part.Type == CodeType.Address && part.Value.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>Returns a translation with the addresses that it lacks in angle brackets; null if it has those of its source.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="written">The translation, as Markdown reads it.</param>
    /// <param name="references">What it can refer to.</param>
    public static InlineContent? Bracket(InlineContent source, InlineContent written, InlineReferences references)
    {
        var lost = source.Codes.Where(CanBeBracketed).Select(code => code.Value).Where(address => !written.Codes.Any(code => code.Type == CodeType.Address && code.Value == address)).ToList();
        var markdown = written.Markdown;
        foreach (var address in lost)
        {
            var at = markdown.IndexOf(address, StringComparison.Ordinal);
            if (at >= 0 && IsBeside(markdown, at, address.Length))
            {
                markdown = markdown.Substring(0, at) + "<" + address + ">" + markdown.Substring(at + address.Length);
            }
        }

        return lost.Count == 0 || markdown == written.Markdown ? null : InlineReader.Read(markdown, references);
    }

    /// <summary>Determines whether an address ends at a letter of another script or where words end, and isn't part of other markup.</summary>
    private static bool IsBeside(string markdown, int start, int length)
    {
        var end = start + length;
        while (end < markdown.Length && Ends.IndexOf(markdown[end]) >= 0)
        {
            end++;
        }

        return (start == 0 || markdown[start - 1] > '\x7F' || char.IsWhiteSpace(markdown[start - 1])) && (end == markdown.Length || markdown[end] > '\x7F' || char.IsWhiteSpace(markdown[end]));
    }
}
