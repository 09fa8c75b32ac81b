using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports what one locale of an article lacks that another has.</summary>
public static class TranslationCheck
{
    /// <summary>The problems of an article in all its locales, or of a file that articles include.</summary>
    public static IEnumerable<Problem> Check(ArticleGroup article, ContentOptions options) =>
        article.Variants.Count > 1 ? [.. MissingUnitCheck.Check(article), .. StaleTranslationCheck.Check(article, options)] : [];
}
