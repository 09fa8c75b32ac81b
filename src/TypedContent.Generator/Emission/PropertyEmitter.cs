using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the properties of articles in the classes of their folders. Consecutive articles of a folder share a declaration.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes the properties of <paramref name="articles"/>, which are sorted by path.</summary>
    public static void Emit(IndentedWriter writer, IEnumerable<ArticleModel> articles, TypeNames types)
    {
        var open = new List<string>();
        foreach (var article in articles)
        {
            List<string> folders = ["Articles", .. article.Name.Folders];
            var shared = 0;
            while (shared < open.Count && shared < folders.Count && open[shared] == folders[shared])
            {
                shared++;
            }

            Close(writer, open, shared);
            writer.Gap();
            for (; open.Count < folders.Count; open.Add(folders[open.Count]))
            {
                writer.Open($"public static partial class {folders[open.Count]}");
            }

            var type = types.Generated(article.Name.ClassName);
            ArticleDocumentation.Write(writer, article);
            writer.Line($"public static {type} {article.Name.Member} => {type}.Instance;");
        }

        Close(writer, open, 0);
    }

    private static void Close(IndentedWriter writer, List<string> open, int count)
    {
        for (; open.Count > count; open.RemoveAt(open.Count - 1))
        {
            writer.Close();
        }
    }
}
