using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Adds the redirect of a moved article to a list of redirects, in the form of its other entries.</summary>
internal static class RedirectWriter
{
    /// <summary>Returns the edit; null if the list has no entry whose form can be taken, or has the redirect.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rootPath">The folder of the content set.</param>
    /// <param name="relocation">The new places.</param>
    /// <param name="index">The index of the articles after the move.</param>
    public static TextEdit? EditOf(SideText list, string rootPath, Relocation relocation, ContentIndex index)
    {
        var known = Redirects.Read(list.Text, list.FilePath, rootPath);
        if (known.Problem is not null || known.Items.Any(item => item.Source == relocation.OldPath))
        {
            return null;
        }

        var start = list.Text.IndexOf('[');
        var end = list.Text.LastIndexOf(']');
        if (start < 0 || end < start)
        {
            return null;
        }

        string?[] targets =
        [
            index.SitePrefix is { } site ? $"{site}/{relocation.NewPath}" : PrefixOf(known.Items) is { } prefix ? prefix + relocation.NewPath : null,
            RelativePath.Between(relocation.OldPath, relocation.NewPath) + MarkdownName.Extension,
        ];
        var target = targets.OfType<string>().First(candidate =>
            candidate == targets[1] || RedirectTarget.Of(candidate, relocation.OldPath, index).Articles.FirstOrDefault(path => index.Find(path) is not null) == relocation.NewPath);
        var last = list.Text.LastIndexOf('}', end);
        var open = last < start ? -1 : list.Text.LastIndexOf('{', last);
        var (lineEnd, indent, inner) = (list.Text.IndexOf("\r\n", StringComparison.Ordinal) < 0 ? "\n" : "\r\n", open < 0 ? "    " : SpaceBefore(list.Text, open), open < 0 ? "      " : SpaceAfter(list.Text, open));
        var entry = $"{{{lineEnd}{inner}\"source_path\": \"{Escape(relocation.OldPath)}.md\",{lineEnd}{inner}\"redirect_url\": \"{Escape(target)}\"{lineEnd}{indent}}}";
        return open < 0
            ? new TextEdit(list.FilePath, new TextRange(start + 1, end), $"{lineEnd}{indent}{entry}{lineEnd}  ")
            : new TextEdit(list.FilePath, new TextRange(last + 1, last + 1), $",{lineEnd}{indent}{entry}");
    }

    /// <summary>Returns what stands before the path of an article in the addresses of the list, if it is the same in all that state one.</summary>
    private static string? PrefixOf(IEnumerable<Redirect> redirects)
    {
        var name = redirects.Select(item => item.Target).FirstOrDefault(target => target.StartsWith("/", StringComparison.Ordinal));
        return name is null ? null : name.Substring(0, name.IndexOf('/', 1) + 1) is { Length: > 1 } prefix ? prefix : "/";
    }

    private static string SpaceBefore(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        return text.Substring(start, at - start) is var space && space.Trim().Length == 0 ? space : string.Empty;
    }

    private static string SpaceAfter(string text, int at)
    {
        var line = text.IndexOf('\n', at) + 1;
        var end = line;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return line == 0 ? " " : text.Substring(line, end - line);
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");
}
