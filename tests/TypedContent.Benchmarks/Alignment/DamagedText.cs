using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Changes plain articles as editors do.</summary>
/// <param name="dice">The source of places.</param>
/// <param name="donors">Texts of other articles, for what is inserted.</param>
internal sealed partial class DamagedText(Dice dice, IReadOnlyList<string> donors)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Damages an article once; returns null if it has no place for that.</summary>
    public string? Once(string text, Damage damage) => damage switch
    {
        Damage.Drop => Remove(text, Paragraphs(text)),
        Damage.Insert => Insert(text, Paragraphs(text), Pick(Paragraphs(Donor(out var donor)), donor)),
        Damage.Swap => dice.Next(2) == 0 ? Swap(text, Paragraphs(text)) ?? Swap(text, Items(text)) : Swap(text, Items(text)) ?? Swap(text, Paragraphs(text)),
        Damage.Split => Split(text),
        Damage.Merge => Merge(text),
        Damage.Items => dice.Next(2) == 0 ? Remove(text, Items(text)) : InsertItem(text),
        Damage.Rows => dice.Next(2) == 0 ? Remove(text, Rows(text)) : InsertRow(text),
        Damage.Columns => RemoveColumn(text),
        Damage.HeadingMissing => Remove(text, Headings(text)),
        Damage.HeadingExtra => Insert(text, Paragraphs(text), Pick(Headings(Donor(out var donor)), donor)),
        Damage.HeadingLevel => ChangeLevel(text),
        _ => text,
    };

    private static MarkdownDocument Parse(string text) => Markdown.Parse(text, s_pipeline);

    /// <summary>Returns the lines of the paragraphs that aren't in other blocks.</summary>
    private static List<Range> Paragraphs(string text) =>
        [.. Parse(text).OfType<ParagraphBlock>().Where(block => !IsRaw(text, block)).Select(block => Lines(text, block))];

    private static List<Range> Headings(string text) => [.. Parse(text).OfType<HeadingBlock>().Where(block => block.Span.Start < text.Length && text[block.Span.Start] == '#').Select(block => Lines(text, block))];

    private static List<Range> Items(string text) =>
        [.. Parse(text).Descendants<ListItemBlock>().Where(item => item.Parent?.Parent is MarkdownDocument && item.Count > 0).Select(item => Lines(text, item))];

    private static List<Range> Rows(string text) =>
        [.. Parse(text).Descendants<TableRow>().Where(row => !row.IsHeader && row.Parent is { Count: > 3, Parent: MarkdownDocument }).Select(row => Lines(text, row))];

    private static bool IsRaw(string text, Block block) => block.Span.Start >= text.Length || text[block.Span.Start] is ':' or '<' or '[' or '!' or '|';

    /// <summary>Returns the whole lines of a block.</summary>
    private static Range Lines(string text, Block block)
    {
        var start = text.AsSpan(0, Math.Min(block.Span.Start, text.Length)).LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', Math.Clamp(block.Span.End, start, text.Length));
        return start..(end < 0 ? text.Length : end);
    }

    private string Donor(out string text) => text = donors[dice.Next(donors.Count)];

    private string? Pick(List<Range> blocks, string text) => blocks.Count == 0 ? null : text[blocks[dice.Next(blocks.Count)]];

    private string? Remove(string text, List<Range> blocks)
    {
        if (blocks.Count < 2)
        {
            return null;
        }

        var (start, length) = blocks[dice.Next(blocks.Count)].GetOffsetAndLength(text.Length);
        var end = Math.Min(text.Length, start + length + 1);
        return text[..start] + text[end..];
    }

    private string? Insert(string text, List<Range> blocks, string? block) =>
        blocks.Count == 0 || block is null ? null : text.Insert(blocks[dice.Next(blocks.Count)].Start.GetOffset(text.Length), "\n" + block + "\n\n");

    private string? Swap(string text, List<Range> blocks)
    {
        var pairs = blocks.Zip(blocks.Skip(1)).Where(pair => string.IsNullOrWhiteSpace(text[pair.First.End..pair.Second.Start]) && text[pair.First] != text[pair.Second]).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var (first, second) = pairs[dice.Next(pairs.Count)];
        return text[..first.Start] + text[second] + text[first.End..second.Start] + text[first] + text[second.End..];
    }

    private string? Split(string text)
    {
        var places = Paragraphs(text).SelectMany(block => SentenceEnd().Matches(text[block]).Select(match => block.Start.Value + match.Index)).ToList();
        return places.Count == 0 ? null : places[dice.Next(places.Count)] is var at ? text[..(at + 1)] + "\n\n" + text[(at + 1)..].TrimStart(' ') : null;
    }

    private string? Merge(string text)
    {
        var blocks = Paragraphs(text);
        var pairs = blocks.Zip(blocks.Skip(1)).Where(pair => string.IsNullOrWhiteSpace(text[pair.First.End..pair.Second.Start])).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var (first, second) = pairs[dice.Next(pairs.Count)];
        return text[..first.End] + " " + text[second.Start..];
    }

    private string? InsertItem(string text)
    {
        var (items, donor) = (Items(text), donors[dice.Next(donors.Count)]);
        if (items.Count == 0 || Pick(Items(donor), donor) is not { } item)
        {
            return null;
        }

        var place = items[dice.Next(items.Count)];
        var marker = Marker().Match(text[place]).Value;
        return text.Insert(place.Start.Value, marker + Marker().Replace(item, string.Empty) + "\n");
    }

    private string? InsertRow(string text)
    {
        var (rows, donor) = (Rows(text), donors[dice.Next(donors.Count)]);
        if (rows.Count == 0 || Paragraphs(donor) is not { Count: > 0 } blocks)
        {
            return null;
        }

        var place = rows[dice.Next(rows.Count)];
        var words = Word().Matches(donor[blocks[dice.Next(blocks.Count)]]).Select(match => match.Value).ToList();
        var columns = Cells(text[place]).Count;
        var cells = Enumerable.Range(0, columns).Select(_ => string.Join(' ', Enumerable.Range(0, 1 + dice.Next(5)).Select(_ => words.Count == 0 ? "x" : words[dice.Next(words.Count)])));
        return text.Insert(place.Start.Value, "| " + string.Join(" | ", cells) + " |\n");
    }

    private string? RemoveColumn(string text)
    {
        var tables = Parse(text).OfType<Table>().Where(table => table.ColumnDefinitions.Count > 2).Select(table => Lines(text, table)).ToList();
        if (tables.Count == 0)
        {
            return null;
        }

        var place = tables[dice.Next(tables.Count)];
        var lines = text[place].Split('\n').Select(Cells).ToList();
        var column = dice.Next(lines.Min(cells => cells.Count));
        return text[..place.Start] + string.Join('\n', lines.Select(cells => "|" + string.Join('|', cells.Where((_, i) => i != column)) + "|")) + text[place.End..];
    }

    private string? ChangeLevel(string text)
    {
        var headings = Headings(text).Where(heading => text[heading].StartsWith("##", StringComparison.Ordinal)).ToList();
        return headings.Count == 0 ? null : text.Insert(headings[dice.Next(headings.Count)].Start.Value, "#");
    }

    /// <summary>Returns the cells of a line of a table.</summary>
    private static List<string> Cells(string line)
    {
        var cells = UnescapedPipe().Split(line.Trim()).ToList();
        if (cells.Count > 1 && cells[0].Length == 0)
        {
            cells.RemoveAt(0);
        }

        if (cells.Count > 1 && string.IsNullOrWhiteSpace(cells[^1]))
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    [GeneratedRegex(@"(?<=[a-z]{3})\.(?= [A-ZÄÖÜÅ])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^ *([-*+]|[0-9]+[.)])( +|\t)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();
}
