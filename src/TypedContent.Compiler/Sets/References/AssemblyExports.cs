using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.References;

/// <summary>Represents the referenced assemblies that have articles.</summary>
/// <param name="All">The assemblies, sorted by name. One that exports nothing has an empty text.</param>
public sealed record AssemblyExports(EquatableArray<AssemblyExport> All)
{
    /// <summary>Gets the assemblies of a project that refers to none with articles.</summary>
    public static AssemblyExports None { get; } = new((EquatableArray<AssemblyExport>)[]);

    /// <summary>Gets the assemblies whose articles generated code can use: those that export articles, each with a namespace of its own.</summary>
    public IEnumerable<AssemblyExport> Usable => All.Where(export => export.SetExpression is not null && !IsAmbiguous(export));

    /// <summary>Returns the exports of assemblies. Of two with one name, one counts.</summary>
    public static AssemblyExports Of(IEnumerable<AssemblyExport> exports)
    {
        var all = exports.OrderBy(export => export.Assembly, StringComparer.Ordinal).ThenByDescending(export => export.Text, StringComparer.Ordinal)
            .GroupBy(export => export.Assembly, StringComparer.Ordinal).Select(same => same.First()).ToArray();
        return all.Length == 0 ? None : new AssemblyExports(new EquatableArray<AssemblyExport>(all));
    }

    /// <summary>Returns the assembly called <paramref name="name"/>; null if it isn't referenced, or has no articles.</summary>
    public AssemblyExport? Find(string name)
    {
        foreach (var export in All)
        {
            if (string.Equals(export.Assembly, name, StringComparison.OrdinalIgnoreCase))
            {
                return export;
            }
        }

        return null;
    }

    /// <summary>Determines whether another assembly has the same namespace, so that C# can't tell their classes apart.</summary>
    public bool IsAmbiguous(AssemblyExport export) =>
        export.Namespace is { } name && All.Any(other => other.Assembly != export.Assembly && other.Namespace == name);

    /// <summary>Returns the name of an assembly with articles that is similar to <paramref name="name"/>; null for none.</summary>
    internal string? Similar(string name)
    {
        var comparisons = SimilarNames.MostComparisons;
        return new SimilarNames(All.Where(export => export.Text.Length > 0).Select(export => export.Assembly)).Nearest(name, Similarity.LimitFor(name), ref comparisons);
    }
}
