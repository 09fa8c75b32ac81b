using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Evidence;

/// <summary>Reads the evidence of the units of a plain article, in order.</summary>
internal sealed class EvidenceReader
{
    private const int MostMarks = 3;
    private const int MostSentences = 7;
    private const int MostCodes = 50;
    private const int LongestCode = 200;

    /// <summary>The length up to which a text with a number is a value that translations keep as it is, such as a date or a version.</summary>
    private const int LongestValue = 30;

    private readonly HashSet<uint> _tokens = [];
    private readonly List<string> _codes = [];
    private Table? _table;
    private Block? _tableRow;
    private int _tables = -1;
    private int _rows;
    private int _length;
    private int _strong;
    private int _sentences;
    private ulong _text;
    private bool _hasDigits;
    private bool _isEnded;
    private bool _isFullStop;
    private char _last;
    private bool _hasEmphasis;
    private string _looseMark = string.Empty;

    /// <summary>Returns the evidence of the unit that consists of the text of <paramref name="block"/>.</summary>
    public UnitEvidence Read(LeafBlock block)
    {
        _tokens.Clear();
        (_length, _strong, _sentences, _last, _text, _hasDigits) = (0, 0, 1, '\0', ContentHash.Empty, false);
        (_isEnded, _isFullStop) = (false, false);
        (_hasEmphasis, _looseMark) = (false, string.Empty);
        _codes.Clear();
        foreach (var (inline, _) in InlineWalker.Walk(block.Inline))
        {
            Read(inline);
        }

        if (_hasDigits && _length <= LongestValue)
        {
            _tokens.Add(EvidenceToken.Of(TokenKind.Number, _text));
        }

        var (nesting, depth, variety, cell, table) = ContextOf(block);
        var tokens = new uint[_tokens.Count];
        _tokens.CopyTo(tokens);
        Array.Sort(tokens);
        var evidence = new UnitEvidence(
            FormOf(block), nesting, variety, _length, (Math.Min(_strong, MostMarks) << 2) | EndOf(_last), new EquatableArray<uint>(tokens))
        {
            Depth = depth,
            Sentences = Math.Min(_sentences, MostSentences),
            Codes = _codes.Count == 0 ? [] : new EquatableArray<string>(_codes),
            HasEmphasis = _hasEmphasis,
            LooseMark = _looseMark,
        };
        return table is null || cell is null ? evidence : InTable(evidence, table, cell);
    }

    /// <summary>Returns the evidence of a unit that is not a block, in a file whose units have no source texts.</summary>
    public static UnitEvidence OfText(ReadOnlySpan<char> text)
    {
        var tokens = new HashSet<uint>();
        TokenScanner.Add(text, tokens);
        return new UnitEvidence(UnitForm.Paragraph, 0, 0, text.Length, 0, new EquatableArray<uint>(tokens.OrderBy(token => token)));
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan());
                AddLooseMark(literal);
                break;
            case CodeInline code:
                AddCode(code.Content.Trim());
                _tokens.Add(EvidenceToken.Of(TokenKind.Code, code.Content.AsSpan()));
                Count(code.Content.AsSpan());
                break;
            case LinkInline link:
                AddLink(link.Url ?? string.Empty);
                break;
            case AutolinkInline link:
                AddLink(link.Url);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan());
                break;
            case EmphasisInline { DelimiterCount: > 1 }:
                _strong++;
                _hasEmphasis = true;
                break;
            case FootnoteReference note:
                _tokens.Add(EvidenceToken.Of(TokenKind.Link, ("^" + note.Note.Label).AsSpan()));
                break;
            case LineBreakInline:
                _length++;
                break;
            case HtmlInline html when HtmlTag.Parse(html.Tag) is { IsEnd: false } tag:
                _hasEmphasis |= tag.Name is "b" or "strong" or "del" or "s";
                foreach (var attribute in tag.Attributes)
                {
                    if (attribute.Name is "href" or "src")
                    {
                        AddLink(attribute.Value);
                    }
                }

                break;
        }
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        TokenScanner.Add(text, _tokens);
        Count(text);
        _text = ContentHash.Of(text, _text);
        foreach (var c in text)
        {
            _hasDigits |= c is >= '0' and <= '9';
            _sentences += (_isEnded && char.IsWhiteSpace(c)) || (_isFullStop && !char.IsPunctuation(c)) ? 1 : 0;
            (_isEnded, _isFullStop) = (c is '.' or '!' or '?' or '।' or '؟', c is '。' or '！' or '？');
        }
    }

    private void AddCode(string code)
    {
        if (code.Length is > 0 and <= LongestCode && _codes.Count < MostCodes)
        {
            _codes.Add(code);
        }
    }

    private void AddLooseMark(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (_looseMark.Length == 0 && !literal.IsFirstCharacterEscaped)
        {
            _looseMark = text.IndexOf("**".AsSpan()) >= 0 ? "**" : text.IndexOf("~~".AsSpan()) >= 0 ? "~~" : text.IndexOf('`') >= 0 ? "`" : string.Empty;
        }
    }

    private void Count(ReadOnlySpan<char> text)
    {
        _length += text.Length;
        var end = text.TrimEnd();
        _last = end.IsEmpty ? _last : end[end.Length - 1];
    }

    private void AddLink(string destination)
    {
        var neutral = NeutralDestination.Of(destination);
        if (neutral.Path.Length > 0 || neutral.Host.Length > 0)
        {
            _tokens.Add(EvidenceToken.Of(TokenKind.Link, (neutral.Host + neutral.Path).AsSpan()));
        }

        if (destination.IndexOf('#') is >= 0 and var hash)
        {
            _tokens.Add(EvidenceToken.Of(TokenKind.Word, destination.AsSpan(hash)));
        }
    }

    /// <summary>Returns a number for the last character: a colon, a question mark, the end of a sentence, or another.</summary>
    private static int EndOf(char last) => last switch
    {
        ':' or '：' => 1,
        '?' or '？' or '؟' or ';' => 2,
        '.' or '。' or '!' or '！' or '।' or '۔' => 3,
        _ => 0,
    };

    private static UnitForm FormOf(LeafBlock block) => block switch
    {
        HeadingBlock => UnitForm.Heading,
        ContainerTitle => UnitForm.Title,
        { Parent: TableCell } => UnitForm.Cell,
        { Parent: ListItemBlock item } when ReferenceEquals(item[0], block) => UnitForm.Item,
        Markdig.Extensions.DefinitionLists.DefinitionTerm => UnitForm.Term,
        _ => UnitForm.Paragraph,
    };

    private static (int Nesting, int Depth, int Variety, TableCell? Cell, Table? Table) ContextOf(LeafBlock block)
    {
        var (nesting, depth) = (ContentHash.Empty, 0);
        var variety = block is HeadingBlock heading ? heading.Level : 0;
        TableCell? cell = null;
        Table? table = null;
        for (Block? parent = block.Parent; parent is not (null or MarkdownDocument); parent = parent.Parent)
        {
            nesting = ContentHash.Add(nesting, parent switch
            {
                ListBlock => 1,
                QuoteBlock or ContainerAlert => 2,
                Table => 3,
                FootnoteBlock => 4,
                _ => 0,
            });
            depth += parent is ListBlock or QuoteBlock or ContainerAlert ? 1 : 0;
            variety = variety != 0 ? variety : parent switch
            {
                ListBlock list => list.IsOrdered ? UnitEvidence.OrderedList : 2,
                AlertBlock alert => KindOf(alert.Kind.AsSpan()),
                ContainerAlert alert => KindOf(alert.Kind.AsSpan()),
                _ => 0,
            };
            cell = parent as TableCell ?? cell;
            table = parent as Table ?? table;
        }

        return ((int)nesting, depth, variety, cell, table);
    }

    private static int KindOf(ReadOnlySpan<char> alert)
    {
        var hash = ContentHash.Empty;
        foreach (var c in alert)
        {
            hash = ContentHash.Add(hash, char.ToUpperInvariant(c));
        }

        return (int)hash | 8;
    }

    private UnitEvidence InTable(UnitEvidence evidence, Table table, TableCell cell)
    {
        if (!ReferenceEquals(_table, table))
        {
            (_table, _tableRow, _rows) = (table, null, -1);
            _tables++;
        }

        if (!ReferenceEquals(_tableRow, cell.Parent))
        {
            _tableRow = cell.Parent;
            _rows++;
        }

        return evidence with { Table = _tables, Row = _rows, Column = cell.Parent!.IndexOf(cell) };
    }
}
