using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Writes comments that suppress findings.</summary>
internal static class Suppressing
{
    /// <summary>The action for one line.</summary>
    public const string Line = "suppressLine";

    /// <summary>The action for a file.</summary>
    public const string File = "suppressFile";

    /// <summary>Returns the edit that suppresses a rule, and changes nothing else of the article.</summary>
    /// <param name="snapshot">The content set.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="line">The line of the finding, from 0; null for the whole file.</param>
    /// <exception cref="WorkspaceException">No comment at the line would be one.</exception>
    public static TextEdit Of(ContentSnapshot snapshot, string path, string ruleId, int? line)
    {
        var text = snapshot.TextOf(path);
        var bodyStart = snapshot.ContentsOf(path)?.BodyStart ?? 0;
        var end = text.Value.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (line is null)
        {
            return At(bodyStart, $"<!-- typedcontent-disable {ruleId} -->{end}{end}");
        }

        var start = text.StartOf(line.Value);
        if (start < bodyStart)
        {
            return At(start, $"# typedcontent-disable-next-line {ruleId}{end}");
        }

        // In a paragraph or a table, a line of its own would end the block; a comment behind the line before doesn't.
        var comment = $"<!-- typedcontent-disable-next-line {ruleId} -->";
        var line0 = text.LineAt(line.Value).ToString();
        var indent = line0[..(line0.Length - line0.TrimStart().Length)];
        TextEdit[] candidates = line.Value == 0
            ? [At(start, comment + end)]
            : [At(start, indent + comment + end), At(start, $"{indent}{comment}{end}{end}"), At(text.StartOf(line.Value - 1) + text.LineAt(line.Value - 1).Length, " " + comment)];
        return candidates.FirstOrDefault(edit => IsRight(snapshot, edit, ruleId, line.Value))
            ?? throw new WorkspaceException($"a comment before line {line + 1} would change the article; suppress {ruleId} in the file, or write 'severities' in the settings");

        TextEdit At(int offset, string inserted) => new(path, new TextRange(offset, offset), inserted);
    }

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
