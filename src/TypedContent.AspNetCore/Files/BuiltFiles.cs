using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace TypedContent.AspNetCore.Files;

/// <summary>Provides the files that the build copies beside the program.</summary>
internal static class BuiltFiles
{
    /// <summary>Returns the files of the projects of a set.</summary>
    public static IFileProvider Of(ContentSet set)
    {
        IEnumerable<string> folders = set.Articles
            .Select(static article => article.GetType().Assembly)
            .Distinct()
            .Select(static assembly => Path.Combine(AppContext.BaseDirectory, NameOf(assembly) + ".content", "files"))
            .Where(Directory.Exists);
        return new CompositeFileProvider(folders.Select(static folder => new PhysicalFileProvider(folder)));
    }

    private static string? NameOf(Assembly assembly) => assembly.GetName().Name;
}
