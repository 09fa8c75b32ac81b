using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.LanguageServer.Features.Completion;

/// <summary>Finds the images in a content set whose project doesn't list them.</summary>
internal static class ImageFiles
{
    // More files than are looked at between two keys.
    private const int MostEntries = 20_000;

    private static readonly EnumerationOptions s_entries = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>Returns the paths of images under the root, with slashes.</summary>
    public static IEnumerable<string> In(string root) => !Directory.Exists(root) ? []
        : Directory.EnumerateFiles(root, "*", s_entries).Take(MostEntries).Where(AssetIndex.IsImage).Select(path => ContentRoot.RelativePath(root, path));
}
