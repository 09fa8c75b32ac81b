using System.Globalization;
using System.Text;
using Markdig.Syntax;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Represents the texts of a file as they are read in their blocks, where markup of one can end in another, and what is between them.</summary>
internal sealed class BlockReading
{
    private readonly Dictionary<int, UnitInBlock> _units = [];
    private readonly List<string> _gaps = [];
    private readonly IReadOnlyList<TextRange> _ranges = [];
    private readonly string _text = string.Empty;
    private readonly bool _isSideBySide;
    private int _next;

    private BlockReading()
    {
    }

    private BlockReading(ArticleSyntax syntax) => (_ranges, _text, _isSideBySide) = (syntax.UnitRanges, syntax.Stripped.Text, syntax.Segments.Count > 0);

    /// <summary>Gets the reading of a file without blocks.</summary>
    public static BlockReading None { get; } = new();

    /// <summary>Gets the units of a side-by-side file by their number. In a plain file, a unit is what its block says.</summary>
    public IReadOnlyDictionary<int, UnitInBlock> Units => _units;

    /// <summary>Gets what is beside the units in the blocks.</summary>
    public IReadOnlyList<string> Gaps => _gaps;

    /// <summary>Reads a file.</summary>
    public static BlockReading Of(ArticleSyntax syntax)
    {
        var reading = new BlockReading(syntax);
        var blocks = syntax.Body!.TextBlocks.Select(block => RangeOf(new InlineTokenReader(syntax.Stripped.Text).Read(block.Inline!)));
        if (reading._isSideBySide)
        {
            blocks = blocks.Concat(syntax.Body.Markdown.Descendants<HtmlBlock>().Select(block => (new TextRange(block.Span.Start, Math.Min(block.Span.End + 1, syntax.Stripped.Text.Length)), (List<InlineToken>?)null)));
        }

        foreach (var (range, words) in blocks.OrderBy(block => block.Range.Start))
        {
            if (words is null)
            {
                reading.ReadTags(range);
            }
            else
            {
                reading.ReadWords(range, words);
            }
        }

        return reading;
    }

    private static (TextRange Range, List<InlineToken>? Words) RangeOf(List<InlineToken> tokens) =>
        (tokens.Count == 0 ? default : new TextRange(tokens[0].Start, tokens.Max(token => token.End)), tokens);

    private void ReadWords(TextRange block, List<InlineToken> tokens)
    {
        var parts = Cut(block);

        // An image in a block without units has a text of its own.
        if (!_isSideBySide && parts.TrueForAll(part => part.Unit < 0))
        {
            return;
        }

        // A directive can begin in one unit and end in another.
        tokens = TokenProtection.Protect(_text, block, tokens);
        foreach (var ((unit, _), content) in parts.Zip(InlineReader.Read(_text, parts.Select(part => part.Range), tokens), (part, content) => (part, content)))
        {
            Add(unit, UnitInBlock.Of(content));
        }
    }

    /// <summary>Reads a block of HTML, in which tags and comments hide what is between their brackets.</summary>
    private void ReadTags(TextRange block)
    {
        var html = _text.Substring(block.Start, block.Length);
        var tags = HtmlTagScanner.Scan(html).Where(piece => piece.IsMarkup).Select(piece => (Range: new TextRange(block.Start + piece.Start, block.Start + piece.End), Hash: ContentHash.Of(html.AsSpan(piece.Start, piece.End - piece.Start)))).ToList();
        var first = 0;
        foreach (var (unit, range) in Cut(block))
        {
            while (first < tags.Count && tags[first].Range.End <= range.Start)
            {
                first++;
            }

            // Many units can be in one long tag, so it is there as its hash.
            var (codes, isWhole) = (new StringBuilder(), true);
            for (var i = first; i < tags.Count && tags[i].Range.Start < range.End; i++)
            {
                codes.Append(tags[i].Hash.ToString("x16", CultureInfo.InvariantCulture));
                isWhole &= tags[i].Range.Start >= range.Start && tags[i].Range.End <= range.End;
            }

            Add(unit, new UnitInBlock(null, codes.ToString(), isWhole));
        }
    }

    private void Add(int unit, UnitInBlock text)
    {
        if (unit >= 0 && _isSideBySide)
        {
            _units[unit] = text;
        }
        else if (unit < 0 && (text.Text + text.Codes).Length > 0)
        {
            _gaps.Add(text.Text + text.Codes);
        }
    }

    /// <summary>Returns the parts of a block: the units, and what is between them.</summary>
    private List<(int Unit, TextRange Range)> Cut(TextRange block)
    {
        while (_next < _ranges.Count && _ranges[_next].End <= block.Start)
        {
            _next++;
        }

        var (parts, at) = (new List<(int, TextRange)>(), block.Start);
        for (var unit = _next; unit < _ranges.Count && _ranges[unit].Start < block.End; unit++)
        {
            var own = new TextRange(Math.Max(_ranges[unit].Start, at), Math.Min(_ranges[unit].End, block.End));
            if (own.Length > 0)
            {
                AddGap(own.Start);
                parts.Add((unit, own));
                at = own.End;
            }
        }

        AddGap(block.End);
        return parts;

        void AddGap(int end)
        {
            if (end > at)
            {
                parts.Add((-1, new TextRange(at, end)));
            }
        }
    }
}

/// <summary>Represents a unit as it is read in its block.</summary>
/// <param name="Text">The words and codes, as <see cref="InlineContent.Canonical"/> returns them; null in a block of HTML.</param>
/// <param name="Codes">The codes, or the hashes of the tags of a block of HTML.</param>
/// <param name="IsWhole">Whether no tag of a block of HTML is in the unit in part.</param>
internal readonly record struct UnitInBlock(string? Text, string Codes, bool IsWhole)
{
    /// <summary>Returns a unit with words and codes.</summary>
    public static UnitInBlock Of(InlineContent content) => new(
        content.Canonical(),
        string.Concat(content.Parts.Where(part => !part.IsText).Select(part => $"\uE000{(int)part.Kind}:{(int)part.Type}:{(part.Type == CodeType.Break ? string.Empty : part.Markdown)}")),
        IsWhole: true);
}
