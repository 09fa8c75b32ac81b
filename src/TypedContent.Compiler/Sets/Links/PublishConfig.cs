using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Reads <c>.openpublishing.publish.config.json</c> files, which name the repositories that are merged when a site is published.</summary>
public static class PublishConfig
{
    private const string Kind = "publish config";
    private const string PathKey = "path_to_root";
    private const int Longest = 1_000;

    /// <summary>Returns the patterns of the folders of other repositories.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="filePath">The path of the file, which its paths start from.</param>
    /// <param name="rootPath">The folder of the content set; empty if it isn't known.</param>
    public static SideFile<string> Read(string json, string filePath, string rootPath = "")
    {
        var patterns = new List<string>();
        var defect = MappingReader.Read(json, mapping =>
        {
            if (mapping.TextOf(PathKey)?.Replace('\\', '/').Trim('/') is { } path && path is not ("" or "."))
            {
                var folders = rootPath.Length == 0 ? (string[])[path] : [path, ExternalPath.UnderRoot(rootPath, filePath, path)];
                patterns.AddRange(folders.Where(folder => folder.Length > 0).Distinct().Select(folder => $"{folder}/**"));
            }

            return patterns.Count < Longest;
        });
        return new SideFile<string>(new EquatableArray<string>(patterns), defect?.In(Kind, filePath, json));
    }
}
