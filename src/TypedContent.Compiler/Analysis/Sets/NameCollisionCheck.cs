using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>
/// Reports articles and folders whose names in C# end in a hash because of each other: <c>a-b</c> and <c>a_b</c>, or names that
/// differ by case only. An article beside a folder of its name is told apart by a word and is fine.
/// </summary>
internal static class NameCollisionCheck
{
    /// <summary>One problem for each such article or folder, in the first file of it.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<ArticleGroup> articles, NameTable names)
    {
        if (names.Collisions.Count == 0)
        {
            return [];
        }

        var byPath = articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        return names.Collisions.Select(collision => new Problem(
            NamingRules.NameCollision,
            byPath[collision.Article].Variants[0].FilePath,
            default,
            new EquatableArray<string>([collision.Path, collision.Name, Problem.SuggestionStart + Hint(collision)])));
    }

    private static string Hint(NameCollision collision) =>
        string.Equals(collision.Other, collision.Path, StringComparison.OrdinalIgnoreCase)
            ? $"if '{collision.Other}' is the same article, give both one spelling"
            : $"rename it or '{collision.Other}'";
}
