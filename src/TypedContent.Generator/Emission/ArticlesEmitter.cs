using TypedContent.Compiler.Sets.Naming;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class <c>Articles</c> and the documented classes of its folders.</summary>
internal static class ArticlesEmitter
{
    /// <summary>Returns the source file for the articles of <paramref name="names"/>.</summary>
    public static string Emit(NameTable names, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace).Gap()
            .Line("/// <summary>The articles of this project, by folder.</summary>")
            .Open("public static partial class Articles")
            .Line("/// <summary>All articles, sorted by path.</summary>")
            .Line($"public static {TypeNames.ArticleList} All => {types.ContentIndex}.Instance.Articles;")
            .Gap()
            .Line("/// <summary>Finds an article by its path without extension, for example for routing. Case counts.</summary>")
            .Line("/// <param name=\"path\">The path under the folder of the locale, with slashes.</param>")
            .Line("/// <param name=\"article\">The article, if there is one.</param>")
            .Line("/// <returns>Whether there is one.</returns>")
            .Line("public static bool TryGet(")
            .Line("    string path,")
            .Directive("#if NET8_0_OR_GREATER")
            .Line("    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]")
            .Directive("#endif")
            .Line($"    out {TypeNames.Article}? article) => {types.ContentIndex}.Instance.TryGet(path, out article);");
        SetMembersEmitter.Emit(writer, names, types);
        EmitFolders(writer, names, types);
        return writer.Close().ToString();
    }

    /// <summary>Writes nested classes without recursion: closes those that the next folder is not in, and opens those that it adds.</summary>
    private static void EmitFolders(IndentedWriter writer, NameTable names, TypeNames types)
    {
        var open = new List<string>();
        foreach (var (path, classes) in FoldersOf(names))
        {
            while (open.Count >= classes.Count || !open.SequenceEqual(classes.Take(open.Count)))
            {
                writer.Close();
                open.RemoveAt(open.Count - 1);
            }

            open.Add(classes[classes.Count - 1]);
            writer.Gap()
                .Line($"/// <summary>The articles in <c>{XmlDocumentation.Escape(path)}</c>.</summary>")
                .Open($"public static partial class {open[open.Count - 1]}")
                .Line("/// <summary>The articles in the folder and in the folders in it, sorted by path.</summary>")
                .Line($"public static {TypeNames.ArticleList} All => {types.ContentIndex}.Instance.Folder({Literal.Of(path)}).All;");
        }

        foreach (var _ in open)
        {
            writer.Close();
        }
    }

    /// <summary>Returns all folders, each after its parent, with the classes from the outermost folder to it.</summary>
    private static List<(string Path, IReadOnlyList<string> Classes)> FoldersOf(NameTable names)
    {
        var folders = new SortedDictionary<string, (string Path, IReadOnlyList<string> Classes)>(StringComparer.Ordinal);
        foreach (var path in names.Paths)
        {
            var classes = names[path].Folders;
            var parts = path.Split('/');
            for (var depth = 1; depth <= classes.Count; depth++)
            {
                // The separator sorts before all other characters, so that the folders in a folder follow it.
                folders[string.Join("\0", parts.Take(depth))] = (string.Join("/", parts.Take(depth)), [.. classes.Take(depth)]);
            }
        }

        return [.. folders.Values];
    }
}
