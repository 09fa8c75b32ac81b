using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Compiler;

/// <summary>Compares the code that is generated for content sets, except for its documentation.</summary>
public static class CodeComparison
{
    /// <summary>Determines whether a program that was compiled for one content set can read the texts of another.</summary>
    public static bool IsSame(ContentCompilation left, ContentCompilation right) =>
        left.Options.DefaultLocale == right.Options.DefaultLocale
        && left.Locales == right.Locales
        && left.Schema == right.Schema
        && left.Models.Count == right.Models.Count
        && left.Models.Zip(right.Models, IsSame).All(isSame => isSame);

    // The member hash covers the names of strings, sections, and links.
    private static bool IsSame(ArticleModel left, ArticleModel right) =>
        ReferenceEquals(left, right)
        || (left.Path == right.Path
            && left.Name == right.Name
            && left.MemberHash == right.MemberHash
            && left.Links == right.Links
            && left.RequiredMetadata == right.RequiredMetadata);
}
