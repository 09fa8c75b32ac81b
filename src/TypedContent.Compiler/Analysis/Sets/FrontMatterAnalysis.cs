using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents the problems of the front matter of a content set. After an edit, only those of the edited article are found again.</summary>
/// <param name="Keys">The use of keys in all files.</param>
/// <param name="Problems">The problems.</param>
/// <param name="IsComplete">A value that indicates whether all files were checked with all rules, so that the problems of each file depend on its article alone.</param>
internal sealed record FrontMatterAnalysis(KeyUse Keys, IReadOnlyList<Problem> Problems, bool IsComplete)
{
    private static readonly Action<SetContext>[] Checks = [RequiredMetadataCheck.Check, MisspeltKeyCheck.Check, OrderCheck.Check, SchemaCheck.Check];

    /// <summary>Returns the analysis of all files.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="files">The files, with those that articles include.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="schemas">The types of the project that describe front matter; null for none.</param>
    /// <param name="index">The index that references to articles are resolved with; null if they aren't checked here.</param>
    public static FrontMatterAnalysis Of(IReadOnlyList<ArticleGroup> articles, IReadOnlyList<ArticleVariant> files, ContentOptions options, ArticleSchemas? schemas, ContentIndex? index)
    {
        return Analyze(articles, files, KeyUse.Of(files), options, schemas, index);
    }

    /// <summary>Returns the analysis after an edit of a file; null if the problems of other articles may differ then.</summary>
    /// <param name="before">The article before the edit.</param>
    /// <param name="now">The article after the edit, with the same files.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="schemas">The types of the project that describe front matter; null for none.</param>
    /// <param name="index">The index that references to articles are resolved with.</param>
    public FrontMatterAnalysis? With(ArticleGroup before, ArticleGroup now, ContentOptions options, ArticleSchemas? schemas, ContentIndex index)
    {
        var keys = IsComplete ? Keys : null;
        for (var v = 0; v < now.Variants.Count && keys is not null; v++)
        {
            keys = keys.With(before.Variants[v], now.Variants[v]);
        }

        if (keys is null)
        {
            return null;
        }

        var paths = new HashSet<string>(now.Variants.Select(variant => variant.FilePath), StringComparer.Ordinal);
        var found = Analyze(now.IsInclude ? [] : [now], now.Variants, keys, options, schemas, index);
        return found with { Problems = [.. Problems.Where(problem => !paths.Contains(problem.FilePath)), .. found.Problems] };
    }

    private static FrontMatterAnalysis Analyze(
        IReadOnlyList<ArticleGroup> articles, IReadOnlyList<ArticleVariant> files, KeyUse keys, ContentOptions options, ArticleSchemas? schemas, ContentIndex? index)
    {
        var context = new SetContext(articles, files, options) { Keys = keys, Schemas = schemas ?? ArticleSchemas.None };
        Array.ForEach(Checks, check => check(context));
        var references = schemas is null || index is null ? [] : SchemaReferences.Analyze(schemas, files, index, options);
        return new FrontMatterAnalysis(keys, [.. context.Problems, .. references], !context.IsIncomplete);
    }
}
