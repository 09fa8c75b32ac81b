using System.Runtime.Loader;

namespace TypedContent.Benchmarks.Baselines;

/// <summary>The articles of a project that was built, through what is generated for them.</summary>
internal static class BuiltArticles
{
    /// <summary>Loads the articles of an assembly.</summary>
    public static IReadOnlyList<Article> Load(string assemblyPath)
    {
        // Each in a context of its own, since all of them are called App.
        var assembly = new AssemblyLoadContext(assemblyPath).LoadFromAssemblyPath(assemblyPath);
        return (IReadOnlyList<Article>)assembly.GetType("App.Content.Articles")!.GetProperty("All")!.GetValue(null)!;
    }

    /// <summary>The members of the table of strings.</summary>
    public static IEnumerable<(string Name, ContentString Text)> Strings(Article article) =>
        article.GetType().GetField("Strings") is { } table
            ? table.FieldType.GetFields().Select(field => (field.Name, (ContentString)field.GetValue(table.GetValue(article))!))
            : [];
}
