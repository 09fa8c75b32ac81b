using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Represents a text as translators get it: words, and codes in place of markup.</summary>
/// <param name="Parts">The parts, in order. Two neighbors are never both words.</param>
public sealed record InlineContent(EquatableArray<InlinePart> Parts)
{
    private static readonly char[] Space = [' ', '\t', '\r', '\n'];

    /// <summary>Gets the text as it is written in an article, on one line but for the line breaks that readers see.</summary>
    public string Markdown => string.Concat(Parts.Select(part => part.Markdown));

    /// <summary>Gets the text in Markdown by itself: a line break that readers see is one without the margin of its block.</summary>
    public string MarkdownText => string.Concat(Parts.Select(part =>
        part.Type == CodeType.Break && part.Markdown.IndexOf('\n') >= 0 ? (part.Markdown[0] == '\\' ? "\\\n" : "  \n") : part.Markdown));

    /// <summary>Returns the content as it is by itself: without the margin of its block in codes of several lines.</summary>
    internal InlineContent WithoutMargins() => Parts.Any(part => !part.IsText && part.Markdown.IndexOf('\n') >= 0)
        ? new(new EquatableArray<InlinePart>(Parts.Select(part => part.IsText ? part : part with { Markdown = WithoutMargin(part.Markdown) })))
        : this;

    /// <summary>Gets the words without codes.</summary>
    public string Words => string.Concat(Parts.Where(part => part.IsText).Select(part => part.Value));

    /// <summary>Gets the codes that begin markup or stand alone.</summary>
    public IEnumerable<InlinePart> Codes => Parts.Where(part => part.Kind is InlinePartKind.Open or InlinePartKind.Placeholder);

    /// <summary>Gets a value that indicates whether there are words to translate.</summary>
    public bool HasWords => Parts.Any(part => part.IsText && part.Value.Any(char.IsLetterOrDigit));

    /// <summary>Returns a text without markup.</summary>
    public static InlineContent OfText(string text) => new([new InlinePart(InlinePartKind.Text, CodeType.None, text, text)]);

    /// <summary>Returns the code that ends what a code begins; null if it stands alone.</summary>
    public InlinePart? CloseOf(InlinePart code) =>
        code.Kind == InlinePartKind.Open ? Parts.FirstOrDefault(part => part.Kind == InlinePartKind.Close && part.Id == code.Id) : null;

    /// <summary>Returns the codes that end what others begin, by their number.</summary>
    public IReadOnlyDictionary<int, InlinePart> Closes()
    {
        var closes = new Dictionary<int, InlinePart>();
        foreach (var part in Parts.Where(part => part.Kind == InlinePartKind.Close && !closes.ContainsKey(part.Id)))
        {
            closes.Add(part.Id, part);
        }

        return closes;
    }

    /// <summary>Determines whether readers see the same, however it is written: the same words, and markup of the same kind around them.</summary>
    public bool Equivalent(InlineContent other) => Canonical() == other.Canonical();

    /// <summary>Returns the words and the kinds of markup as one text. Emphasis counts as what it is, however it is written, and the names of values as words.</summary>
    internal string Canonical()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            switch (part.Kind)
            {
                case InlinePartKind.Text:
                    text.Append(part.Value);
                    break;
                case InlinePartKind.Placeholder when part.Type == CodeType.Value:
                    text.Append(part.Markdown);
                    break;
                case InlinePartKind.Placeholder:
                    text.Append('\uE000').Append((int)part.Type).Append(':').Append(part.Type == CodeType.Address ? part.Value : part.Type == CodeType.Break ? string.Empty : part.Markdown).Append('\uE001');
                    break;
                default:
                    var isSimple = part.Type is CodeType.Bold or CodeType.Italic or CodeType.Struck;
                    text.Append(part.Kind == InlinePartKind.Open ? '\uE002' : '\uE003').Append((int)part.Type).Append(isSimple ? string.Empty : part.Markdown).Append('\uE001');
                    break;
            }
        }

        return SpaceCollapse.Of(text.ToString());
    }

    /// <summary>Returns the content without white space at its beginning and end.</summary>
    public InlineContent Trim()
    {
        var parts = Parts.ToList();
        if (parts.Count > 0 && parts[0].IsText)
        {
            parts[0] = parts[0] with { Value = parts[0].Value.TrimStart(Space), Markdown = parts[0].Markdown.TrimStart(Space) };
        }

        if (parts.Count > 0 && parts[parts.Count - 1] is { IsText: true } last)
        {
            parts[parts.Count - 1] = last with { Value = last.Value.TrimEnd(Space), Markdown = last.Markdown.TrimEnd(Space) };
        }

        return Of(parts);
    }

    /// <summary>Returns the content with adjacent words in one part, and codes numbered in the order in which they begin.</summary>
    internal static InlineContent Of(IEnumerable<InlinePart> parts)
    {
        var merged = new List<InlinePart>();
        foreach (var part in parts)
        {
            if (part.IsText && merged.Count > 0 && merged[merged.Count - 1] is { IsText: true } last)
            {
                merged[merged.Count - 1] = last with { Value = last.Value + part.Value, Markdown = last.Markdown + part.Markdown };
            }
            else if (!part.IsText || part.Value.Length > 0)
            {
                merged.Add(part);
            }
        }

        return new InlineContent(new EquatableArray<InlinePart>(merged));
    }

    private static string WithoutMargin(string markdown)
    {
        var lines = markdown.Split('\n');
        return lines.Length == 1 ? markdown : string.Join("\n", lines.Take(1).Concat(lines.Skip(1).Select(line => line.TrimStart(' ', '\t', '>'))));
    }
}
