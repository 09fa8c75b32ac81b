using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports the markers of merge conflicts (TC0006).</summary>
internal static class MergeConflictCheck
{
    private const int LongestShown = 60;

    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var conflict in file.Article.Conflicts)
        {
            var mark = file.Article.Text.Substring(conflict.Start, Math.Min(conflict.Length, LongestShown));
            file.Report(MergeConflict.At(file.Article.Lines.Span(conflict.Start, conflict.Length), mark));
        }
    }
}
