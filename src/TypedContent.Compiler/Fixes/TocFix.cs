using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects entries of tables of contents whose destinations are misspelled (TC1017).</summary>
internal static class TocFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var target = context.Tocs.Where(toc => toc.FilePath == problem.FilePath).SelectMany(toc => toc.Entries).SelectMany(entry => entry.Targets)
            .FirstOrDefault(target => target.Span == problem.Span);

        // A destination in quotes is longer in the file, and characters other than these may mean something in YAML.
        return target is not null && target.Span.Length == target.Text.Length && Suggestion.TextIn(problem.Suggestion) is { } right
            && right.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_')
            && (context.Names.IsMisspelling(target.Text, right, []) || NameCertainty.IsOnlyNamesake(target.Text, right, context.Paths.Select(path => path + ".md")))
            ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start, problem.Span.Start + problem.Span.Length), right)
            : null;
    }
}
