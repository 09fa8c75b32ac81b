using System.Text;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Reads addresses of the source that stand beside letters of other scripts in Markdown, where they have no end or are words, as in <c>詳細はhttps://example.comを</c>.</summary>
internal static class BareAddresses
{
    private const char Blank = '\0';
    private const string Ends = ".,;:!?'\"";

    /// <summary>Returns whether an address can be written in angle brackets, where it is one beside any character.</summary>
    public static bool CanBeBracketed(InlinePart part) => part.Type == CodeType.Address && part.Value.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>Returns a translation with the addresses that it lacks in angle brackets; null if it has those of its source.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="written">The translation, as Markdown reads it.</param>
    /// <param name="references">What it can refer to.</param>
    public static InlineContent? Bracket(InlineContent source, InlineContent written, InlineReferences references)
    {
        var lost = source.Codes.Where(CanBeBracketed).Select(code => code.Value)
            .Where(address => !written.Codes.Any(code => code.Type == CodeType.Address && code.Value == address)).Distinct().OrderByDescending(address => address.Length).ToList();
        var (markdown, words) = (new StringBuilder(written.Markdown), WordsOf(written));
        var places = PlacesOf(lost, words);
        foreach (var (start, length) in places.OrderByDescending(place => place.Start))
        {
            markdown.Insert(start + length, '>').Insert(start, '<');
        }

        return places.Count == 0 ? null : InlineReader.Read(markdown.ToString(), references);
    }

    /// <summary>Returns where addresses stand, the longest first, since one may begin with another.</summary>
    private static List<(int Start, int Length)> PlacesOf(IEnumerable<string> addresses, string words)
    {
        var places = new List<(int Start, int Length)>();
        foreach (var address in addresses)
        {
            for (var start = words.IndexOf(address, StringComparison.Ordinal); start >= 0; start = words.IndexOf(address, start + address.Length, StringComparison.Ordinal))
            {
                if (IsBeside(words, start, address.Length) && !places.Exists(place => place.Start < start + address.Length && start < place.Start + place.Length))
                {
                    places.Add((start, address.Length));
                }
            }
        }

        return places;
    }

    /// <summary>Returns the Markdown with other markup left blank.</summary>
    private static string WordsOf(InlineContent content) =>
        string.Concat(content.Parts.Select(part => part.IsText || part.Type == CodeType.Address ? part.Markdown : new string(Blank, part.Markdown.Length)));

    /// <summary>Determines whether an address ends at a letter of another script or where words end, and isn't part of other markup.</summary>
    private static bool IsBeside(string words, int start, int length)
    {
        var end = start + length;
        while (end < words.Length && Ends.IndexOf(words[end]) >= 0)
        {
            end++;
        }

        return (start == 0 || words[start - 1] > '\x7F' || char.IsWhiteSpace(words[start - 1])) && (end == words.Length || words[end] > '\x7F' || char.IsWhiteSpace(words[end]));
    }
}
