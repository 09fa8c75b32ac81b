using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Naming;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>
/// Reports articles and folders whose names in C# end in a hash because they would be the same, such as <c>a-b</c> and <c>a_b</c>.
/// </summary>
/// <remarks>Names that differ in case only are the same. An article and a folder of one name differ by a suffix, and are not reported.</remarks>
internal static class NameCollisionCheck
{
    /// <summary>Checks a set. Each article or folder gets one problem, in its first file.</summary>
    public static void Check(SetContext set)
    {
        if (set.Collisions.Count == 0)
        {
            return;
        }

        var byPath = set.Articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        foreach (var collision in set.Collisions)
        {
            set.Report(byPath[collision.Article].Variants[0], CollidingNames.At(default, collision.Path, collision.Name, Advice(collision)));
        }
    }

    private static string Advice(NameCollision collision) =>
        string.Equals(collision.Other, collision.Path, StringComparison.OrdinalIgnoreCase)
            ? $"if '{collision.Other}' is the same article, give both one spelling"
            : $"rename it or '{collision.Other}'";
}
