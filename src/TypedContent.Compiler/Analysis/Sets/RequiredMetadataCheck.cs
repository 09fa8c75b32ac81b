using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports articles without the front matter keys that the project requires.</summary>
internal static class RequiredMetadataCheck
{
    /// <summary>One problem for a file, at its beginning.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<ArticleVariant> files, ContentOptions options) =>
        from file in options.RequiredMetadata.Count > 0 ? files : []
        let missing = options.RequiredMetadata.Where(key => string.IsNullOrWhiteSpace(file.MetadataOf(key))).ToList()
        where missing.Count > 0 && !file.IsPartial
        select new Problem(MetadataRules.RequiredKeyMissing, file.FilePath, default, new EquatableArray<string>(
            [string.Join(" and ", missing.Select(key => $"'{key}'"))]));
}
