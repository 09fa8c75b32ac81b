using System.Text.RegularExpressions;
using TypedContent.Compiler;
using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Writes comments that suppress findings.</summary>
internal static partial class Suppressing
{
    /// <summary>Returns the edit that suppresses a rule in a line; null where a comment would change the article, as in a paragraph or a table.</summary>
    /// <param name="snapshot">The content set.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="line">The line of the finding, from 0.</param>
    public static TextEdit? InLine(ContentSnapshot snapshot, string path, string ruleId, int line)
    {
        var text = snapshot.TextOf(path);
        var start = text.StartOf(line);
        if (start < BodyStart(snapshot, path))
        {
            return Insert(path, start, $"# typedcontent-disable-next-line {ruleId}{LineEnd(text)}");
        }

        var comment = $"<!-- typedcontent-disable-next-line {ruleId} -->{LineEnd(text)}";
        return PrefixesOf(text.LineAt(line).ToString()).SelectMany(prefix => (TextEdit[])[Insert(path, start, prefix + comment), Insert(path, start, prefix + comment + LineEnd(text))])
            .FirstOrDefault(edit => IsRight(snapshot, edit, ruleId, line));
    }

    /// <summary>Returns what may stand before a comment above a line: its margin, that of the quotes that it is in, and that of the list item before it.</summary>
    private static IEnumerable<string> PrefixesOf(string line)
    {
        var match = Container().Match(line);
        string margin = match.Groups["margin"].Value, quotes = match.Groups["quotes"].Value;
        return ((string[])[margin, quotes, quotes + new string(' ', match.Groups["marker"].Length)]).Distinct();
    }

    /// <summary>Returns the edit that suppresses a rule in a file.</summary>
    public static TextEdit InFile(ContentSnapshot snapshot, string path, string ruleId)
    {
        var end = LineEnd(snapshot.TextOf(path));
        return Insert(path, BodyStart(snapshot, path), $"<!-- typedcontent-disable {ruleId} -->{end}{end}");
    }

    private static int BodyStart(ContentSnapshot snapshot, string path) => snapshot.ContentsOf(path)?.BodyStart ?? 0;

    private static string LineEnd(DocumentText text) => text.Value.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static TextEdit Insert(string path, int offset, string text) => new(path, new TextRange(offset, offset), text);

    /// <summary>Determines whether a comment removes findings of its rule, adds no others, and leaves the article as its readers see it.</summary>
    private static bool IsRight(ContentSnapshot snapshot, TextEdit edit, string ruleId, int line)
    {
        var before = snapshot.Compilation;
        var file = before.FindFile(edit.FilePath)!;
        var edited = file with { Text = TextEdit.Apply(file.Text, [edit]) };
        var after = before.WithText(edited);
        var (old, now) = (before.FindDocument(edit.FilePath)!.Variant, after.FindDocument(edit.FilePath)!.Variant);
        var (had, has) = (before.GetFindingsIn([edit.FilePath], snapshot.Project.Settings), after.GetFindingsIn([edit.FilePath], snapshot.Project.Settings));
        return old.Headings == now.Headings && old.Units.Select(unit => unit.TargetHash).SequenceEqual(now.Units.Select(unit => unit.TargetHash))
            && has.Count == had.Count - had.Count(finding => finding.Problem.Rule.Id == ruleId && finding.Problem.Span.StartLine == line)
            && HtmlOf(before, file) == HtmlOf(after, edited);
    }

    private static string HtmlOf(ContentCompilation content, ArticleFile file) => WhiteSpace().Replace(ArticleHtml.Of(content, file), string.Empty);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(?<quotes>(?<margin>\s*)(> ?\s*)*)(?<marker>([-+*]|\d{1,9}[.)])\s+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Container();
}
