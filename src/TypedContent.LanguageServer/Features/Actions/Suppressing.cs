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
        var file = snapshot.Compilation.FindFile(path)!;
        var found = snapshot.Compilation.GetFindingsIn([path], snapshot.Project.Settings);
        var left = found.Count - found.Count(finding => finding.Problem.Rule.Id == ruleId && finding.Problem.Span.StartLine == line);
        var html = new Lazy<string>(() => HtmlOf(snapshot.Compilation, file));
        return PrefixesOf(text.LineAt(line).ToString()).SelectMany(prefix => (TextEdit[])[Insert(path, start, prefix + comment), Insert(path, start, prefix + comment + LineEnd(text))])
            .FirstOrDefault(edit => IsRight(snapshot, file with { Text = TextEdit.Apply(file.Text, [edit]) }, left, html));
    }

    /// <summary>Returns the edit that suppresses a rule in a file.</summary>
    public static TextEdit InFile(ContentSnapshot snapshot, string path, string ruleId)
    {
        var end = LineEnd(snapshot.TextOf(path));
        return Insert(path, BodyStart(snapshot, path), $"<!-- typedcontent-disable {ruleId} -->{end}{end}");
    }

    /// <summary>Returns what may stand before a comment above a line: its margin, that of the quotes that it is in, and that of the list item before it.</summary>
    private static IEnumerable<string> PrefixesOf(string line)
    {
        var match = Container().Match(line);
        string margin = match.Groups["margin"].Value, quotes = match.Groups["quotes"].Value;
        return ((string[])[margin, quotes, quotes + new string(' ', match.Groups["marker"].Length)]).Distinct();
    }

    private static int BodyStart(ContentSnapshot snapshot, string path) => snapshot.ContentsOf(path)?.BodyStart ?? 0;

    private static string LineEnd(DocumentText text) => text.Value.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static TextEdit Insert(string path, int offset, string text) => new(path, new TextRange(offset, offset), text);

    /// <summary>Determines whether a comment removes findings of its rule, adds no others, and leaves the article as its readers see it.</summary>
    /// <param name="snapshot">The content set without the comment.</param>
    /// <param name="edited">The file with the comment.</param>
    /// <param name="left">The number of findings of the file that are to be left.</param>
    /// <param name="html">The HTML of the file without the comment.</param>
    private static bool IsRight(ContentSnapshot snapshot, ArticleFile edited, int left, Lazy<string> html)
    {
        var path = edited.Origin.FilePath;
        var after = snapshot.Compilation.WithText(edited);
        var (old, now) = (snapshot.VariantOf(path)!, after.FindDocument(path)!.Variant);
        return old.Headings == now.Headings && old.Units.Select(unit => unit.TargetHash).SequenceEqual(now.Units.Select(unit => unit.TargetHash))
            && after.GetFindingsIn([path], snapshot.Project.Settings).Count == left && HtmlOf(after, edited) == html.Value;
    }

    private static string HtmlOf(ContentCompilation content, ArticleFile file) => WhiteSpace().Replace(ArticleHtml.Of(content, file), string.Empty);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(?<quotes>(?<margin>\s*)(> ?\s*)*)(?<marker>([-+*]|\d{1,9}[.)])\s+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Container();
}
