namespace TypedContent.Benchmarks.Sets;

/// <summary>Makes content sets of known size from a corpus with a folder for each locale.</summary>
internal static class ContentSetMaker
{
    private static readonly string[] s_locales = ["sv-SE", "nl-NL", "de-DE"];

    /// <summary>S: one locale of the corpus. M: all three.</summary>
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

    /// <summary>
    /// L and XL: <paramref name="articles"/> files. The articles that are copied are those common to all locales, without
    /// the longest, so that one has about 10 kB on average.
    /// </summary>
    public static void Multiply(string corpus, string target, int articles)
    {
        const int averageLength = 10_400;
        var common = s_locales
            .Select(locale => Articles(corpus, locale).Select(file => Path.GetRelativePath(Path.Combine(corpus, locale), file)))
            .Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal))
            .OrderBy(path => new FileInfo(Path.Combine(corpus, s_locales[0], path)).Length)
            .ToList();
        var (count, total) = (0, 0L);
        while (count < common.Count && (total += new FileInfo(Path.Combine(corpus, s_locales[0], common[count])).Length) <= averageLength * (count + 1L))
        {
            count++;
        }

        var chosen = common.Take(count).Order(StringComparer.Ordinal).ToList();
        for (var (copy, written) = (1, 0); written < articles; copy++)
        {
            foreach (var path in chosen)
            {
                foreach (var locale in s_locales.Where(_ => written < articles))
                {
                    var text = File.ReadAllText(Path.Combine(corpus, locale, path));
                    var name = Path.Combine(Path.GetDirectoryName(path)!, ArticleCopy.NameOf(Path.GetFileName(path), copy));
                    Write(Path.Combine(target, locale, "copy-" + copy, name), ArticleCopy.TextOf(text, copy));
                    written++;
                }
            }
        }
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
