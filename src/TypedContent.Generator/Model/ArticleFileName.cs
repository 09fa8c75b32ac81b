using System.Globalization;
using System.Text;
using TypedContent.Shared;

namespace TypedContent.Generator.Model;

/// <summary>Provides the name of the file that is generated for an article.</summary>
/// <remarks>Roslyn ignores case in the name and allows few characters, so that other paths get a hash.</remarks>
internal static class ArticleFileName
{
    private const int Longest = 80;

    /// <summary>Returns the name of the file for the article at <paramref name="path"/>. It is unique.</summary>
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
