using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Writes comments that suppress findings.</summary>
internal static class Suppressing
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

        var whole = text.LineAt(line);
        var comment = $"{whole[..^whole.TrimStart().Length]}<!-- typedcontent-disable-next-line {ruleId} -->{LineEnd(text)}";
        TextEdit[] candidates = [Insert(path, start, comment), Insert(path, start, comment + LineEnd(text))];
        return Array.Find(candidates, edit => IsRight(snapshot, edit, ruleId, line));
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

    /// <summary>Determines whether a comment removes findings of its rule, adds no others, and leaves the headings and texts of the article.</summary>
    private static bool IsRight(ContentSnapshot snapshot, TextEdit edit, string ruleId, int line)
    {
        var before = snapshot.Compilation;
        var file = before.FindFile(edit.FilePath)!;
        var after = before.WithText(file with { Text = TextEdit.Apply(file.Text, [edit]) });
        var (old, now) = (before.FindDocument(edit.FilePath)!.Variant, after.FindDocument(edit.FilePath)!.Variant);
        var (had, has) = (before.GetFindingsIn([edit.FilePath], snapshot.Project.Settings), after.GetFindingsIn([edit.FilePath], snapshot.Project.Settings));
        return old.Headings == now.Headings && old.Units.Select(unit => unit.TargetHash).SequenceEqual(now.Units.Select(unit => unit.TargetHash))
            && has.Count == had.Count - had.Count(finding => finding.Problem.Rule.Id == ruleId && finding.Problem.Span.StartLine == line);
    }
}
