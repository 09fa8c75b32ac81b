using TypedContent.Compiler.Sets.Naming;
using static TypedContent.Compiler.Diagnostics.RuleSeverity;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Rules of names: TC4xxx.</summary>
public static class NamingRules
{
    /// <summary>Two files are the same article in the same locale.</summary>
    public static readonly Rule DuplicateArticle = new(
        "TC4001", "Naming", Error, "Two files are the same article",
        "article '{0}' is already given in {1} by '{2}'; rename or remove one of them");

    /// <summary>Articles or folders whose names are one in C#.</summary>
    public static readonly Rule NameCollision = new(
        "TC4002", "Naming", Warning, "Two paths lead to one name",
        "'{0}' and another path are both '{1}' in C#, so that a hash is added to it{2}");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [DuplicateArticle, NameCollision];
}
