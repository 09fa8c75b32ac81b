using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Generator.Usage;

/// <summary>Represents the paths of the articles of an assembly, which code can ask for.</summary>
/// <param name="paths">The paths, sorted.</param>
internal sealed class ArticlePaths(IReadOnlyCollection<string> paths)
{
    private const string Articles = ".Articles";

    private readonly HashSet<string> _paths = new(paths, StringComparer.Ordinal);
    private readonly Lazy<SimilarPaths> _similar = new(() => new SimilarPaths(paths));

    /// <summary>Returns the paths that a referenced assembly exports; null if it exports none, or if <paramref name="type"/> isn't its class of all articles.</summary>
    public static ArticlePaths? OfReferenced(INamedTypeSymbol type) =>
        ExportOf(type.ContainingAssembly) is { } export && export.Namespace + Articles == type.ToDisplayString() && export.Set is { } set ? new ArticlePaths([.. set.Index.Paths]) : null;

    /// <summary>Determines whether an article has the path.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Returns the path of an article that was probably meant; null if none is similar.</summary>
    public string? SimilarTo(string path)
    {
        var plain = path.Trim('/');
        plain = plain.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? plain.Substring(0, plain.Length - ".md".Length) : plain;
        var comparisons = int.MaxValue;
        return Has(plain) ? plain : _similar.Value.Find(plain, ref comparisons);
    }

    private static AssemblyExport? ExportOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes().Where(static attribute => attribute.AttributeClass?.Name == nameof(System.Reflection.AssemblyMetadataAttribute)))
        {
            if (attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is AssemblyExport.AttributeKey && arguments[1].Value is string text)
            {
                return new AssemblyExport(assembly.Name, text);
            }
        }

        return null;
    }
}
