using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;
using Xunit.Abstractions;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that real articles come back from translators as they were, and that translations come back as they are.</summary>
/// <remarks>
/// One article of 32 is read, and each kind of translation is written in one format of XLIFF. With the environment variable <c>TYPEDCONTENT_EXCHANGE=all</c>, all articles
/// are read, and each kind is written in both.
/// </remarks>
public sealed partial class CorpusRoundTripTests(ITestOutputHelper output)
{
    private const string Locale = "de-DE";

    private static readonly bool s_isWhole = Environment.GetEnvironmentVariable("TYPEDCONTENT_EXCHANGE") == "all";

    // All corpora and kinds are tried before a test fails, so that its output has all figures.
    private readonly List<string> _failures = [];

    [CorpusFact(IsLongRunning = true)]
    public void Side_by_side_files_come_back_without_a_change() => EachCorpus(SideBySide, Unchanged);

    [CorpusFact(IsLongRunning = true)]
    public void Plain_files_come_back_without_a_change() => EachCorpus(Plain, Unchanged);

    [CorpusFact(IsLongRunning = true)]
    public void Translations_of_side_by_side_files_are_read_as_they_are() => EachCorpus(SideBySide, Translated);

    [CorpusFact(IsLongRunning = true)]
    public void Translations_of_plain_files_are_read_as_they_are() => EachCorpus(Plain, Translated);

    [CorpusFact(IsLongRunning = true)]
    public void New_translations_of_plain_files_are_read_as_they_are() => EachCorpus(folder => Plain(folder, hasTranslation: false), Translated);

    private void EachCorpus(Func<string, ExchangeContent> read, Action<string, ExchangeContent> check)
    {
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.Corpus).Order(StringComparer.Ordinal))
        {
            check(Path.GetFileName(folder), read(folder));
        }

        Assert.Empty(_failures);
    }

    private void Unchanged(string corpus, ExchangeContent content)
    {
        var set = content.Texts();
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            var plan = content.Import(ExchangeContent.Write(set, format));
            output.WriteLine($"{corpus}, {format}: {set.Articles.Count} articles, {set.Units.Count()} texts, {plan.Unchanged} unchanged, {plan.Empty} empty");

            Assert.Empty(plan.Findings.Take(10));
            Assert.Empty(plan.Files);
            Assert.Null(plan.Lock);
            Assert.InRange(plan.Unchanged, set.Units.Count(unit => unit.Target is { HasWords: true }), set.Units.Count(unit => unit.Target is not null));
        }
    }

    private void Translated(string corpus, ExchangeContent content)
    {
        var dice = new Dice(22);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);

        // A text that the translation lacks has no place there, which is a finding, and so is a placeholder with another name.
        var places = content.Texts().Units.Where(unit => unit.Target is not null).Select(unit => unit.Id.ToString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, own, translate) in (ReadOnlySpan<(string, ExchangeFormat, Func<string, string>)>)
        [
            ("pseudo", ExchangeFormat.Xliff, text => string.Concat(text.Select(Accent))),
            ("reversed", ExchangeFormat.Xliff2, Reverse),
            ("random words", ExchangeFormat.Xliff, text => words.TryGetValue(Spaces().Replace(text, " "), out var known) ? known : words[Spaces().Replace(text, " ")] = RandomWords(text, dice, words.Count)),
        ])
        {
            var expected = content.Texts().Units.Where(unit => places.Count == 0 || places.Contains(unit.Id.ToString()!)).ToDictionary(unit => unit.Id, unit => Placeholder().IsMatch(unit.Source.Words) ? unit.Source : ExchangeContent.Translate(unit.Source, translate));
            foreach (var format in s_isWhole ? [ExchangeFormat.Xliff, ExchangeFormat.Xliff2] : (ExchangeFormat[])[own])
            {
                var plan = content.Import(format, unit => expected.GetValueOrDefault(unit.Id), isEscaping: true);
                var after = content.After(plan).Texts().Units.ToDictionary(unit => unit.Id);
                var wrong = expected.Where(pair => !Matches(pair.Value, after[pair.Key])).ToList();
                output.WriteLine($"{corpus}, {format}, {name}: {expected.Count} texts, {plan.Translated} written, {plan.Unchanged} unchanged, {plan.Findings.Count} findings, {wrong.Count} wrong");
                foreach (var finding in plan.Findings.Take(10))
                {
                    output.WriteLine("  " + finding.Message);
                }

                foreach (var (id, text) in wrong.Take(10))
                {
                    output.WriteLine($"  {id}: {text.Markdown} ## {after[id].Target?.Markdown}");
                }

                _failures.AddRange(plan.Findings.Select(finding => finding.Message).Concat(wrong.Select(pair => pair.Key.ToString()!)).Take(1).Select(first => $"{corpus}, {format}, {name}: {first}"));
            }
        }
    }

    // A translation that is the source text is none.
    private static bool Matches(InlineContent expected, ExchangeUnit unit) => expected.Equivalent(unit.Target ?? unit.Source) || !expected.HasWords;

    private static ExchangeContent SideBySide(string folder) => Read(folder, (content, path, text) => content.With($"{Locale}/{path}", text));

    private static ExchangeContent Plain(string folder) => Plain(folder, hasTranslation: true);

    private static ExchangeContent Plain(string folder, bool hasTranslation) => Read(folder, (content, path, text) =>
    {
        content.With("en-US/" + path, Unit().Replace(text, "$2"));
        if (hasTranslation)
        {
            content.With($"{Locale}/{path}", Unit().Replace(text, "$1"));
        }
    });

    private static ExchangeContent Read(string folder, Action<ExchangeContent, string, string> add)
    {
        var content = new ExchangeContent();
        foreach (var file in Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, file) => s_isWhole || file % 32 == 0))
        {
            // The articles are read as those of one locale.
            add(content, Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        return content;
    }

    private static char Accent(char c) => c switch { 'a' => 'á', 'e' => 'é', 'i' => 'í', 'o' => 'ó', 'u' => 'ú', 'n' => 'ñ', _ => c };

    private static string Reverse(string text)
    {
        // Space inside emphasis would be moved out of it. A row of a table with other numbers is no translation of its source.
        var (begin, words) = (text[..(text.Length - text.TrimStart().Length)], text.Trim());
        var reversed = new Stack<string>();
        for (var at = 0; at < words.Length; at += reversed.Peek().Length)
        {
            reversed.Push(Number().Match(words, at) is { Success: true } number ? number.Value : System.Globalization.StringInfo.GetNextTextElement(words, at));
        }

        return begin + string.Concat(reversed) + (words.Length > 0 ? text[(begin.Length + words.Length)..] : string.Empty);
    }

    // Each text has other words, since texts with the same translation can't be told apart.
    private static string RandomWords(string text, Dice dice, int number)
    {
        string[] words = ["Rechnung", "zahlt", "für", "100 %", "(siehe oben)", "a_b", "C#", "Straße", "ist's", "„so“", "A & B", "1.", "und/oder", "日本語", "ok."];
        var begin = text.StartsWith(' ') ? " " : string.Empty;
        return begin + string.Join(' ', Enumerable.Range(0, 1 + dice.Next(6)).Select(_ => words[dice.Next(words.Length)]).Append($"n{number}")) + (text.EndsWith(' ') ? " " : string.Empty);
    }

    [GeneratedRegex(@"\{[^{}\s]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\G\d(?:[\d.,:/]*\d)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("""<span data-ttu-id="[^"]*">((?:(?!</?span)[\s\S]|<span(?! data-)[^>]*>(?:(?!</?span)[\s\S])*</span>)*)</span><span class="sxs-lookup"><span data-stu-id="[^"]*">((?:(?!</?span)[\s\S]|<span(?! data-)[^>]*>(?:(?!</?span)[\s\S])*</span>)*)</span></span>""")]
    private static partial Regex Unit();
}
