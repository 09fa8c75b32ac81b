using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Adds the redirect of a moved article to a list of redirects, in the form of its other entries, in place of one from its new path.</summary>
internal static class RedirectWriter
{
    /// <summary>Returns the edit; null if the list can't be edited, or already has the redirect.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rootPath">The folder of the content set.</param>
    /// <param name="relocation">The new places.</param>
    /// <param name="index">The index of the articles after the move.</param>
    public static TextEdit? EditOf(SideText list, string rootPath, Relocation relocation, ContentIndex index)
    {
        var start = list.Text.IndexOf('[');
        var end = list.Text.LastIndexOf(']');
        if (start < 0 || end < start || RedirectEntry.ReadAll(list, rootPath) is not { } entries)
        {
            return null;
        }

        // An article that moved back isn't redirected from where it is.
        var back = entries.FirstOrDefault(entry => entry.Redirect.Source == relocation.NewPath);
        if (entries.Any(entry => entry.Redirect.Source == relocation.OldPath))
        {
            return back is null ? null : new TextEdit(list.FilePath, WithComma(list.Text, back.Range), string.Empty);
        }

        var last = back ?? (entries.Count == 0 ? null : entries[entries.Count - 1]);
        var (lineEnd, indent, inner) = (
            list.Text.IndexOf("\r\n", StringComparison.Ordinal) < 0 ? "\n" : "\r\n",
            last is null ? "    " : SpaceBefore(list.Text, last.Range.Start),
            last is null ? "      " : SpaceAfter(list.Text, last.Range.Start));
        var entry = $"{{{lineEnd}{inner}\"{last?.SourceKey ?? Redirects.SourceKey}\": \"{Escape(last?.Folder + relocation.OldPath)}.md\",{lineEnd}"
            + $"{inner}\"redirect_url\": \"{Escape(TargetOf(relocation, entries, index))}\"{lineEnd}{indent}}}";
        return last is null ? new TextEdit(list.FilePath, new TextRange(start + 1, end), $"{lineEnd}{indent}{entry}{lineEnd}  ")
            : back is not null ? new TextEdit(list.FilePath, back.Range, entry)
            : new TextEdit(list.FilePath, new TextRange(last.Range.End, last.Range.End), $",{lineEnd}{indent}{entry}");
    }

    private static string TargetOf(Relocation relocation, IReadOnlyList<RedirectEntry> entries, ContentIndex index)
    {
        string?[] targets =
        [
            index.SitePrefix is { } site ? $"{site}/{relocation.NewPath}" : PrefixOf(entries) is { } prefix ? prefix + relocation.NewPath : null,
            RelativePath.Between(relocation.OldPath, relocation.NewPath) + MarkdownName.Extension,
        ];
        return targets.OfType<string>().First(candidate =>
            candidate == targets[1] || RedirectTarget.Of(candidate, relocation.OldPath, index).Articles.FirstOrDefault(path => index.Find(path) is not null) == relocation.NewPath);
    }

    /// <summary>Returns a range of an entry with the comma and the space between it and the entry before, or the next.</summary>
    private static TextRange WithComma(string text, TextRange entry)
    {
        var before = entry.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        if (before >= 0 && text[before] == ',')
        {
            return new TextRange(before, entry.End);
        }

        var after = entry.End;
        while (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] == ','))
        {
            after++;
        }

        return new TextRange(entry.Start, after < text.Length && text[after] == '{' ? after : entry.End);
    }

    /// <summary>Returns what stands before the path of an article in the addresses of the list, if it is the same in all that state one.</summary>
    private static string? PrefixOf(IEnumerable<RedirectEntry> entries)
    {
        var name = entries.Select(entry => entry.Redirect.Target).FirstOrDefault(target => target.StartsWith("/", StringComparison.Ordinal));
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
