using System.Globalization;
using System.Text;
using TypedContent.Shared;

namespace TypedContent.Generator.Model;

/// <summary>
/// The name of the file that is generated for one article. Roslyn ignores case in it and takes few characters, so
/// that what can't be kept is told apart by a hash of the path.
/// </summary>
internal static class ArticleFileName
{
    private const int Longest = 80;

    /// <summary>The name for the article at <paramref name="path"/>; no two paths have the same.</summary>
    public static string Of(string path)
    {
        var name = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            name.Append(c == '/' ? '.' : IsKept(c) ? c : '_');
        }

        var isFaithful = path.Length <= Longest && path.All(c => c == '/' || IsKept(c));
        if (!isFaithful)
        {
            name.Length = Math.Min(name.Length, Longest);
            name.Append('-').Append(PathHash.Of(path).ToString("x16", CultureInfo.InvariantCulture));
        }

        return $"Articles.{name}.g.cs";
    }

    private static bool IsKept(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';
}
