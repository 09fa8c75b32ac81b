using System.Text;

namespace TypedContent.Benchmarks.Sets;

/// <summary>Creates content sets of known size from a corpus with a folder for each locale.</summary>
internal static class ContentSetMaker
{
    private const int AverageLength = 10_100;
    private const int MostBytesOfUnit = 360;

    private static readonly string[] s_locales = ["sv-SE", "nl-NL", "de-DE"];

    /// <summary>Creates S, one locale of the corpus, or M, all three.</summary>
    public static void Copy(string corpus, string target, bool onlyFirstLocale)
    {
        foreach (var locale in onlyFirstLocale ? s_locales[..1] : s_locales)
        {
            foreach (var file in Articles(corpus, locale).Concat(Redirects(corpus, locale)))
            {
                Write(Path.Combine(target, Path.GetRelativePath(corpus, file)), File.ReadAllText(file));
            }
        }
    }

    /// <summary>Creates L and XL, with <paramref name="articles"/> files that are copies of the articles common to all locales.</summary>
    public static void Multiply(string corpus, string target, int articles) => Multiply(corpus, target, articles, s_locales, static (text, _) => text);

    /// <summary>Creates D, with as many articles in one locale, which have what <see cref="ReferenceText"/> adds.</summary>
    public static void MultiplyReference(string corpus, string target, int articles) =>
        Multiply(corpus, target, articles, s_locales[..1], ReferenceText.AddTo);

    private static void Multiply(string corpus, string target, int articles, string[] locales, Func<string, int, string> change)
    {
        var originals = Originals(corpus);
        for (var (number, written) = (1, 0); written < articles; number++)
        {
            // Takes only as many as fit, because articles link to each other.
            var paths = originals.Take(1 + ((articles - written - 1) / locales.Length)).ToList();
            foreach (var copy in paths.Select(path => new ArticleCopy(paths, path, number)))
            {
                foreach (var locale in locales.Where(_ => written < articles))
                {
                    var text = File.ReadAllText(Path.Combine(corpus, locale, copy.Path));
                    Write(Path.Combine(target, locale, "copy-" + Words.Of(number), copy.NewPath), change(copy.TextOf(text), written));
                    written++;
                }
            }
        }
    }

    /// <summary>
    /// Returns the articles common to all locales, except for articles of few units and the longest ones, so that an article has about
    /// 10 kB and 34 units on average.
    /// </summary>
    private static List<string> Originals(string corpus)
    {
        var common = s_locales
            .Select(locale => Articles(corpus, locale).Select(file => Path.GetRelativePath(Path.Combine(corpus, locale), file)))
            .Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal))
            .Select(path => (Path: path, Texts: s_locales.Select(locale => File.ReadAllText(Path.Combine(corpus, locale, path))).ToList()))
            .Select(article => (article.Path, Length: article.Texts.Average(Encoding.UTF8.GetByteCount), Units: article.Texts.Average(SetFigures.UnitsOf)))
            .Where(article => article.Length <= article.Units * MostBytesOfUnit)
            .OrderBy(article => article.Length)
            .ToList();
        var (count, total) = (0, 0.0);
        while (count < common.Count && (total += common[count].Length) <= AverageLength * (count + 1.0))
        {
            count++;
        }

        return [.. common.Take(count).Select(article => article.Path).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Articles(string corpus, string locale) =>
        Directory.EnumerateFiles(Path.Combine(corpus, locale), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Redirects(string corpus, string locale) =>
        Directory.EnumerateFiles(Path.Combine(corpus, locale), ".openpublishing.redirection.json", SearchOption.AllDirectories);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
