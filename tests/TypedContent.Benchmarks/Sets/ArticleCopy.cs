using System.Text;

namespace TypedContent.Benchmarks.Sets;

/// <summary>
/// Represents a copy of an article for a larger set. File names, anchors, links between articles and the first words of every text are
/// changed by the number of the copy, so that nothing in the set occurs twice and all links still have a target.
/// </summary>
/// <param name="Paths">The articles that are copied, by their paths under the folder of a locale.</param>
/// <param name="Path">The path of the copied article.</param>
/// <param name="Number">The number of the copy.</param>
internal sealed record ArticleCopy(IReadOnlyList<string> Paths, string Path, int Number)
{
    private static readonly string[] s_unitStarts = ["<span data-ttu-id=\"", "<span data-stu-id=\""];

    private readonly HashSet<string> _known = [.. Paths];
    private readonly string _word = Words.Of(Number);

    /// <summary>Gets the path of the copy: <c>billing.md</c> is <c>billing-7.md</c> in the seventh copy.</summary>
    public string NewPath => PathOf(Path);

    /// <summary>Returns the text of the copy.</summary>
    public string TextOf(string text)
    {
        var copy = new StringBuilder(text.Length + 2_048);
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny('<', ']');
            var start = next < 0 ? text.Length : at + next;
            copy.Append(text, at, start - at);
            at = start == text.Length ? start : Change(text, start, copy);
        }

        return copy.ToString();
    }

    private string PathOf(string path) => path.Insert(path.Length - ".md".Length, "-" + Words.Of(Number));

    /// <summary>Writes the construct that begins with a bracket, and returns the start of the rest.</summary>
    private int Change(string text, int start, StringBuilder copy)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("]("))
        {
            var end = rest.IndexOfAny(')', '\n', ' ');
            if (end > 0 && rest[end] == ')')
            {
                copy.Append("](").Append(DestinationOf(rest[2..end].ToString()));
                return start + end;
            }
        }
        else if (rest.StartsWith("<a name=\"") && rest["<a name=\"".Length..].IndexOf('"') is > 0 and var length)
        {
            copy.Append(rest[..("<a name=\"".Length + length)]).Append('-').Append(_word);
            return start + "<a name=\"".Length + length;
        }
        else if (s_unitStarts.Any(unit => text.AsSpan(start).StartsWith(unit)) && rest.IndexOf('>') is > 0 and var end)
        {
            copy.Append(rest[..(end + 1)]);
            return ChangeFirstWord(text, start + end + 1, copy);
        }

        copy.Append(text[start]);
        return start + 1;
    }

    private int ChangeFirstWord(string text, int start, StringBuilder copy)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        copy.Append(text, start, end - start);
        if (end > start && end < text.Length && text[end] is ' ' or '.' or ',' or '<')
        {
            copy.Append(' ').Append(_word);
        }
        else if (end == start && end < text.Length && (char.IsDigit(text[end]) || text[end] is '`' or '"' or '(' or '*'
            || (text[end] == '[' && text[end + 1] != '!')))
        {
            copy.Append(_word).Append(' ');
        }

        return end;
    }

    private string DestinationOf(string destination)
    {
        var end = destination.IndexOfAny(['#', '?']);
        var (path, rest) = end < 0 ? (destination, string.Empty) : (destination[..end], destination[end..]);
        var isArticle = path.EndsWith(".md", StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal) && path[0] is not ('/' or '\\');
        return isArticle && TryFind(path) is { } target ? PathOf(target) + FragmentOf(rest)
            : isArticle ? PathOf(Relative(Other(path)))
            : path.Length == 0 ? FragmentOf(rest)
            : destination;
    }

    private string? TryFind(string path) => _known.Contains(Combine(path)) ? path : null;

    /// <summary>Returns another article in place of one that is not copied.</summary>
    private string Other(string path) => Paths[path.Sum(character => character) % Paths.Count];

    private string FragmentOf(string rest) => rest.Length < 2 || rest[0] != '#' || rest == "#top" ? rest : rest + "-" + _word;

    private string Combine(string relative) =>
        System.IO.Path.GetRelativePath("/", System.IO.Path.Combine("/", System.IO.Path.GetDirectoryName(Path)!, relative));

    private string Relative(string path) =>
        System.IO.Path.GetRelativePath(System.IO.Path.Combine("/", System.IO.Path.GetDirectoryName(Path)!), System.IO.Path.Combine("/", path));
}
