using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Represents the new places of an article's files.</summary>
/// <param name="OldPath">The path of the article before, without locale and extension.</param>
/// <param name="NewPath">The path of the article after.</param>
internal sealed record Relocation(string OldPath, string NewPath)
{
    /// <summary>Gets the new paths of images and other files that only the article uses, by their paths under the root of the locale.</summary>
    public IReadOnlyDictionary<string, string> Assets { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Returns the path of an article after the move.</summary>
    public string Map(string path) => path == OldPath ? NewPath : path;

    /// <summary>Returns the content set with the files of the article at their new places and the same texts.</summary>
    /// <exception cref="MoveException">A place is taken, or the project states the path of a file.</exception>
    public ContentCompilation Apply(ContentCompilation content, out IReadOnlyList<MovedFile> moved)
    {
        var files = new List<MovedFile>();
        var taken = new HashSet<string>(content.Files.Select(file => file.Origin.FilePath), StringComparer.OrdinalIgnoreCase);
        var result = content.WithFiles(content.Files.Select(file => content.Options.IdentityOf(file.Origin)?.Path == OldPath ? Move(file) : file).ToList());
        moved = files;
        foreach (var file in result.Files.Where(file => files.Exists(other => other.To == file.Origin.FilePath)))
        {
            if (result.Options.IdentityOf(file.Origin)?.Path != NewPath)
            {
                throw new MoveException($"'{file.Origin.FilePath}' would not be the article '{NewPath}' in the layout of the project; choose another path");
            }
        }

        return result;

        ArticleFile Move(ArticleFile file)
        {
            var origin = file.Origin;
            var place = origin.Path.Replace('\\', '/').TrimStart('/');
            var (before, after) = content.Options.Layout.AroundPath(ArticleIdentity.WithoutExtension(place));
            var path = before + NewPath + after + place.Substring(ArticleIdentity.WithoutExtension(place).Length);
            if (!string.IsNullOrEmpty(origin.Locale) || !origin.FilePath.Replace('\\', '/').EndsWith(place, StringComparison.Ordinal))
            {
                throw new MoveException($"the project states the path or the locale of '{origin.FilePath}'; move it by hand, and change the project");
            }

            var filePath = origin.FilePath.Substring(0, origin.FilePath.Length - place.Length) + (origin.FilePath.IndexOf('\\') < 0 ? path : path.Replace('/', '\\'));
            if (taken.Contains(filePath) && !string.Equals(filePath, origin.FilePath, StringComparison.OrdinalIgnoreCase))
            {
                throw new MoveException($"'{filePath}' exists already; choose another path");
            }

            files.Add(new MovedFile(origin.FilePath, filePath));
            return file with { Origin = origin with { FilePath = filePath, Path = path } };
        }
    }

    /// <summary>Returns a relative path in the article's folder as one in its new folder. Both lead to the same file.</summary>
    public string Rebase(string relative)
    {
        var parts = OldPath.Split('/').ToList();
        parts.RemoveAt(parts.Count - 1);
        var above = 0;
        foreach (var part in relative.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                above++;
            }
        }

        var target = string.Join("/", parts);
        return (above == 0 ? RelativePath.Between(NewPath, target) : string.Concat(Enumerable.Repeat("../", NewPath.Count(c => c == '/') + above)) + target)
            + (relative.EndsWith("/", StringComparison.Ordinal) && target.Length > 0 ? "/" : string.Empty);
    }

    /// <summary>Returns the path of an asset under the root of the locale; null if a destination leads out of it.</summary>
    public static string? AssetOf(string from, string destination) => RelativePath.Combine(from, LinkDestination.Parse(destination).Path);
}
