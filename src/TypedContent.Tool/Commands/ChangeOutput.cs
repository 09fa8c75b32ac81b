using TypedContent.Tool.Edits;

namespace TypedContent.Tool.Commands;

/// <summary>Shows and writes the changes of a command.</summary>
internal static class ChangeOutput
{
    /// <summary>Shows changes and, unless it is a dry run, writes them. Returns the exit code.</summary>
    public static int Write(IReadOnlyList<FileChange> changes, bool isDryRun)
    {
        UnifiedDiff.Write(changes, Environment.CurrentDirectory, Terminal.Create());
        if (!isDryRun)
        {
            FileTransaction.Write(changes);
        }

        var moved = changes.Count(change => change.IsMove);
        var edited = changes.Count(change => !change.Before.AsSpan().SequenceEqual(change.After));
        Console.Error.WriteLine($"{moved} {(moved == 1 ? "file" : "files")} {(isDryRun ? "would be moved" : "moved")}, {edited} {(isDryRun ? "would be edited" : "edited")}.");
        return isDryRun && changes.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
