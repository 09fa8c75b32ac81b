using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports articles that some locales of the set lack (TC2001), each in the first of its files.</summary>
internal static class MissingArticleCheck
{
    private const int MostNamed = 5;

    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        var locales = set.Articles.SelectMany(article => article.Variants).Select(file => file.Locale)
            .Distinct().OrderBy(locale => locale, Comparer<string>.Create(set.Options.Compare)).ToList();
        foreach (var article in set.Articles.Where(article => article.Variants.Count < locales.Count))
        {
            var present = new HashSet<string>(article.Variants.Select(file => file.Locale), StringComparer.Ordinal);

            // Side-by-side files hold the text of the source locale.
            if (article.Variants.Any(file => file.IsSideBySide))
            {
                present.Add(set.Options.SourceLocale);
            }

            var missing = locales.Where(locale => !present.Contains(locale)).ToList();
            if (missing.Count > 0)
            {
                set.Report(article.Variants[0], MissingArticle.At(default, article.Path, Names(missing)));
            }
        }
    }

    private static string Names(List<string> locales) =>
        string.Join(", ", locales.Take(MostNamed)) + (locales.Count > MostNamed ? $" and {locales.Count - MostNamed} more" : string.Empty);
}
