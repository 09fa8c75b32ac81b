using System.Text.RegularExpressions;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Finds a heading that other articles link to.</summary>
internal static partial class LinkedHeading
{
    /// <summary>Returns the index of the article with the heading, and the name of the heading.</summary>
    /// <exception cref="InvalidOperationException">No article links to a heading of another.</exception>
    public static (int File, string Name) Find(IReadOnlyList<OpenFile> files)
    {
        var numbers = files.Select((file, i) => (file.Path, i)).ToDictionary(pair => pair.Path, pair => pair.i, StringComparer.Ordinal);
        var headings =
            from file in files
            from Match link in Link().Matches(file.Content)
            let path = Path.GetFullPath(link.Groups["path"].Value, Path.GetDirectoryName(file.Path)!)
            where path != file.Path && numbers.ContainsKey(path)
            let name = link.Groups["name"].Value
            where files[numbers[path]].Content.Contains($"<a name=\"{name}\">", StringComparison.Ordinal)
            select (numbers[path], name);
        return headings.First();
    }

    [GeneratedRegex(@"\]\((?<path>[\w/.-]+\.md)#(?<name>[\w-]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Link();
}
