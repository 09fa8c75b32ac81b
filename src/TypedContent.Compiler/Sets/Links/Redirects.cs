using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the redirect of an article that has moved.</summary>
/// <param name="Source">The old path, without extension.</param>
/// <param name="Target">The new path or address, as written.</param>
public sealed record Redirect(string Source, string Target);

/// <summary>Reads <c>.openpublishing.redirection.json</c> files.</summary>
public static class Redirects
{
    /// <summary>The name of redirection files.</summary>
    public const string FileName = ".openpublishing.redirection.json";

    private const int Longest = 100_000;

    /// <summary>Returns the redirects in <paramref name="json"/>. Invalid text ends the list.</summary>
    public static EquatableArray<Redirect> Read(string json)
    {
        var redirects = new List<Redirect>();
        MappingReader.Read(json, mapping =>
        {
            if ((mapping.TryGetValue("source_path", out var source) || mapping.TryGetValue("source_path_from_root", out source))
                && mapping.TryGetValue("redirect_url", out var target))
            {
                redirects.Add(new Redirect(WithoutExtension(source.Replace('\\', '/').TrimStart('/')), target));
            }

            return redirects.Count < Longest;
        });
        return new EquatableArray<Redirect>(redirects);
    }

    private static string WithoutExtension(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - 3) : path;
}
