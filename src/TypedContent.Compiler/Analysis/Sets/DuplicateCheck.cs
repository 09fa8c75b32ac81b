using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports files that are the same article in the same locale as another file (TC4001), except the first by path.</summary>
internal static class DuplicateCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        var first = new Dictionary<(string Path, string Locale), string>();
        foreach (var file in set.Files.Where(file => !file.IsInclude).OrderBy(file => file.FilePath, StringComparer.Ordinal))
        {
            if (!first.TryGetValue((file.Path, file.Locale), out var other))
            {
                first.Add((file.Path, file.Locale), file.FilePath);
                continue;
            }

            // The path from one file to the other is the same on every machine.
            set.Report(file, DuplicateArticle.At(default, file.Path, file.Locale, ContentRoot.PathFrom(FolderOf(file.FilePath), other)));
        }
    }

    private static string FolderOf(string filePath) => filePath.Substring(0, Math.Max(0, filePath.LastIndexOfAny(['/', '\\'])));
}
