using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports files that claim an article in a locale that another file already is.</summary>
public static class DuplicateCheck
{
    /// <summary>The problems of <paramref name="variants"/>: the first file by path is right, the others are not.</summary>
    public static EquatableArray<Problem> Check(IEnumerable<ArticleVariant> variants)
    {
        var problems = new List<Problem>();
        var first = new Dictionary<(string Path, string Locale), string>();
        foreach (var variant in variants.OrderBy(variant => variant.FilePath, StringComparer.Ordinal))
        {
            if (!first.TryGetValue((variant.Path, variant.Locale), out var other))
            {
                first.Add((variant.Path, variant.Locale), variant.FilePath);
                continue;
            }

            var arguments = new EquatableArray<string>([variant.Path, variant.Locale, other]);
            problems.Add(new Problem(NamingRules.DuplicateArticle, variant.FilePath, default, arguments));
        }

        return new EquatableArray<Problem>(problems);
    }
}
