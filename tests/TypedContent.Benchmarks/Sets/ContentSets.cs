namespace TypedContent.Benchmarks.Sets;

/// <summary>Provides the content sets of all measurements.</summary>
internal static class ContentSets
{
    private static readonly Dictionary<string, Action<string, string>> s_makers = new(StringComparer.Ordinal)
    {
        ["S"] = static (corpus, target) => ContentSetMaker.Copy(corpus, target, onlyFirstLocale: true),
        ["M"] = static (corpus, target) => ContentSetMaker.Copy(corpus, target, onlyFirstLocale: false),
        ["L"] = static (corpus, target) => ContentSetMaker.Multiply(corpus, target, 12_500),
        ["D"] = static (corpus, target) => ContentSetMaker.MultiplyReference(corpus, target, 12_500),
        ["XL"] = static (corpus, target) => ContentSetMaker.Multiply(corpus, target, 50_000),
    };

    /// <summary>Returns the locales of a set.</summary>
    public static IReadOnlyList<Locale> Locales(this Settings settings, string set) =>
        [.. Directory.EnumerateDirectories(settings.SetFolder(set)).Order(StringComparer.Ordinal).Select(folder => new Locale(Path.GetFileName(folder)))];

    /// <summary>Returns the folder of the articles of a set, which is created on first use.</summary>
    /// <exception cref="ArgumentException">The set doesn't exist.</exception>
    /// <exception cref="DirectoryNotFoundException">The corpus doesn't exist.</exception>
    public static string SetFolder(this Settings settings, string set)
    {
        var folder = settings.Place("sets", set);
        if (Directory.Exists(folder))
        {
            return folder;
        }

        if (!s_makers.TryGetValue(set, out var make))
        {
            throw new ArgumentException($"there is no set '{set}'; those there are: {string.Join(", ", s_makers.Keys)}", nameof(set));
        }

        if (!Directory.Exists(settings.CorpusFolder))
        {
            throw new DirectoryNotFoundException(
                $"no corpus in '{settings.CorpusFolder}'; name a folder that has one of side-by-side articles for each locale: --corpus DIR");
        }

        var unfinished = folder + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        make(settings.CorpusFolder, unfinished);
        Directory.Move(unfinished, folder);
        return folder;
    }
}
