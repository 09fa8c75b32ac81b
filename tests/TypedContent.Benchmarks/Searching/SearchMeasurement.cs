using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;
using TypedContent.Benchmarks.Sizes;
using TypedContent.Compiler;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Search.Index;
using TypedContent.Search.Matching;
using TypedContent.Search.Ranking;
using TypedContent.Shared.Search;

namespace TypedContent.Benchmarks.Searching;

/// <summary>Measures the index of the search: its size, and the time of a query without the excerpts.</summary>
internal static class SearchMeasurement
{
    private const int Queries = 1_000;
    private const int Results = 10;

    // Other work on the machine interrupts some.
    private const int Attempts = 3;

    public static Measurement Measurement { get; } = new("search", "The index of the search, and queries.", ["S", "M"], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("Search", "set, locale", "articles", "documents", "text, MB", "index, MB", "to the text", "packing, s", "without the index", "query, ms", "p95");
        foreach (var set in settings.Sets)
        {
            var files = SetFigures.Read(settings.SetFolder(set));
            var (_, plain) = Pack(files, hasSearch: false);
            var (packs, searched) = Pack(files, hasSearch: true);
            foreach (var pack in packs.Where(pack => files.Any(file => file.Identity.Locale == pack.Locale)))
            {
                var index = TableOf(pack.Bytes);
                var text = (double)TextSize.Of([.. files.Where(file => file.Identity.Locale == pack.Locale)]).Targets;
                var times = Times(index, LetterFolding.Of(pack.Locale));
                var read = new SearchIndex(index);
                table.Row(
                    $"{set}, {pack.Locale}", Figures.Count(read.ArticleCount), Figures.Count(read.DocumentCount), Figures.Megabytes(text), Figures.Megabytes(index.Length),
                    Figures.Ratio(index.Length, text), Figures.Number(searched), Figures.Number(plain), Figures.Number(times.Median(), 3), Figures.Number(times[times.Count * 95 / 100], 3));
            }
        }

        yield return table.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{Queries:N0} queries of one or two words of the index, half of them cut to four letters or more, for {Results} results, each the fastest of {Attempts}. Packing is of all locales."));
    }

    private static (IReadOnlyList<ContentPack> Packs, double Seconds) Pack(IReadOnlyList<ArticleFile> files, bool hasSearch)
    {
        var clock = Stopwatch.StartNew();
        var packs = ContentCompilation.Create(files, new ContentOptions { Namespace = "App.Content", HasSearch = hasSearch }, LinkTargets.None).GetPacks();
        return (packs, clock.Elapsed.TotalSeconds);
    }

    /// <summary>Returns the times of queries in milliseconds, in ascending order, each the fastest of several.</summary>
    private static List<double> Times(byte[] table, LetterFolding folding)
    {
        var index = new SearchIndex(table);
        var dice = new Dice(1);
        var times = new List<double>();
        for (var i = -Queries / 10; i < Queries; i++)
        {
            var words = QueryWord.Of(string.Join(' ', Enumerable.Range(0, 1 + dice.Next(2)).Select(_ => WordOf(table, dice))), folding);
            var time = double.PositiveInfinity;
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var start = Stopwatch.GetTimestamp();
                Ranker.Rank(index, words, Results);
                time = Math.Min(time, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            if (i >= 0)
            {
                times.Add(time);
            }
        }

        times.Sort();
        return times;
    }

    private static string WordOf(byte[] table, Dice dice)
    {
        var index = new SearchIndex(table);
        var word = Encoding.UTF8.GetString(index.Term(dice.Next(index.TermCount)));
        return word.Length > 4 && dice.Next(2) == 0 ? word[..(4 + dice.Next(word.Length - 4))] : word;
    }

    private static byte[] TableOf(byte[] pack)
    {
        for (var row = 64; ; row += 20)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(pack.AsSpan(row)) == SearchLayout.Table)
            {
                var (start, length) = ((int)BinaryPrimitives.ReadUInt64LittleEndian(pack.AsSpan(row + 4)), (int)BinaryPrimitives.ReadUInt64LittleEndian(pack.AsSpan(row + 12)));
                return pack[(start + sizeof(ulong))..(start + length)];
            }
        }
    }
}
