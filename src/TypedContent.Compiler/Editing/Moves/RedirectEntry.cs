using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Represents a redirect as it is written in a list.</summary>
/// <param name="Redirect">The redirect.</param>
/// <param name="Range">The range of the entry.</param>
/// <param name="SourceKey">The key of the path of the moved article.</param>
/// <param name="Folder">What stands before the path of the article in the value of this key.</param>
internal sealed record RedirectEntry(Redirect Redirect, TextRange Range, string SourceKey, string Folder)
{
    /// <summary>Returns the entries of a list, in its order; null if it isn't written in JSON, or has an error.</summary>
    public static IReadOnlyList<RedirectEntry>? ReadAll(SideText list, string rootPath)
    {
        var entries = new List<RedirectEntry>();
        var isJson = true;
        var file = Redirects.Read(list.Text, list.FilePath, rootPath, (redirect, mapping) =>
        {
            var key = mapping.TextOf(Redirects.SourceKey) is null ? Redirects.SourceFromRootKey : Redirects.SourceKey;
            var written = MarkdownName.WithoutExtension(mapping.TextOf(key)!.Replace('\\', '/'));
            var end = EndOf(list.Text, mapping.Start);
            isJson &= end >= 0 && written.EndsWith(redirect.Source, StringComparison.Ordinal);
            if (isJson)
            {
                entries.Add(new RedirectEntry(redirect, new TextRange(mapping.Start, end), key, written.Substring(0, written.Length - redirect.Source.Length)));
            }
        });
        return isJson && file.Problem is null ? entries : null;
    }

    /// <summary>Returns the end of the object that starts at <paramref name="start"/>; -1 if there is none.</summary>
    private static int EndOf(string text, int start)
    {
        var (depth, isInString) = (0, false);
        for (var i = start; i < text.Length && text[start] == '{'; i++)
        {
            switch (text[i])
            {
                case '\\' when isInString:
                    i++;
                    break;
                case '"':
                    isInString = !isInString;
                    break;
                case '{' when !isInString:
                    depth++;
                    break;
                case '}' when !isInString && --depth == 0:
                    return i + 1;
            }
        }

        return -1;
    }
}
