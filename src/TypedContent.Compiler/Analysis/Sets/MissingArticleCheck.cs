using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports articles that some locales of the set do not have.</summary>
internal static class MissingArticleCheck
{
    private const int MostNamed = 5;

    /// <summary>One problem for an article, in the first of its files.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<ArticleGroup> articles, ContentOptions options)
    {
        var locales = articles.SelectMany(article => article.Variants).Select(file => file.Locale)
            .Distinct().OrderBy(locale => locale, Comparer<string>.Create(options.Compare)).ToList();
        foreach (var article in articles.Where(article => article.Variants.Count < locales.Count))
        {
            var present = new HashSet<string>(article.Variants.Select(file => file.Locale), StringComparer.Ordinal);

            // The source locale is made from side-by-side files.
            if (article.Variants.Any(file => file.IsSideBySide))
            {
                present.Add(options.SourceLocale);
            }

            var missing = locales.Where(locale => !present.Contains(locale)).ToList();
            if (missing.Count > 0)
            {
                yield return new Problem(TranslationRules.MissingArticle, article.Variants[0].FilePath, default, new EquatableArray<string>(
                    [article.Path, $"{Problem.SuggestionStart}add it in {Names(missing)}"]));
            }
        }
    }

    private static string Names(List<string> locales) =>
        string.Join(", ", locales.Take(MostNamed)) + (locales.Count > MostNamed ? $" and {locales.Count - MostNamed} more" : string.Empty);
}
