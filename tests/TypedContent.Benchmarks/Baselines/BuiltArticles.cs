using System.Runtime.Loader;

namespace TypedContent.Benchmarks.Baselines;

/// <summary>Provides the articles of a built project through the code that is generated for them.</summary>
internal static class BuiltArticles
{
    /// <summary>Loads the articles of an assembly.</summary>
    public static IReadOnlyList<Article> Load(string assemblyPath)
    {
        // Each assembly has its own load context because all are named App, and is loaded from memory because the file is built again.
        using var file = new MemoryStream(File.ReadAllBytes(assemblyPath));
        var assembly = new AssemblyLoadContext(assemblyPath).LoadFromStream(file);
        return (IReadOnlyList<Article>)assembly.GetType("App.Content.Articles")!.GetProperty("All")!.GetValue(null)!;
    }

    /// <summary>Returns the members of the string table of an article.</summary>
    public static IEnumerable<(string Name, ContentString Text)> Strings(Article article) =>
        article.GetType().GetField("Strings") is { } table
            ? table.FieldType.GetFields().Select(field => (field.Name, (ContentString)field.GetValue(table.GetValue(article))!))
            : [];

    /// <summary>Returns the C# expression of an article: its property in the folders of <c>Articles</c>.</summary>
    public static string PropertyOf(Article article)
    {
        var folders = new Stack<Type>([article.GetType().Assembly.GetType("App.Content.Articles")!]);
        while (folders.TryPop(out var folder))
        {
            if (folder.GetProperties().FirstOrDefault(property => property.PropertyType == article.GetType()) is { } found)
            {
                return $"{folder.FullName!.Replace('+', '.')}.{found.Name}";
            }

            foreach (var inner in folder.GetNestedTypes())
            {
                folders.Push(inner);
            }
        }

        throw new ArgumentException($"there is no property of '{article.Path}'", nameof(article));
    }
}
