using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects the path of an included file that is misspelled or in another folder (TC1013).</summary>
internal static class IncludeFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var written = problem.Subject[0];
        if (context.TextAt(problem) != written || Suggestion.TextIn(problem.Suggestion) is not { } right || context.ContextOf(problem.FilePath) is null
            || context.PathOf(problem.FilePath) is not { } from
            || RelativePath.Combine(from, MarkdownName.WithoutExtension(LinkDestination.Parse(written).Path)) is not { } missing
            || RelativePath.Combine(from, MarkdownName.WithoutExtension(right)) is not { } similar)
        {
            return null;
        }

        return context.Names.IsMisspelling(missing, similar, context.Paths) || NameCertainty.IsOnlyNamesake(missing, similar, context.Paths)
            ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start, problem.Span.Start + problem.Span.Length), WrittenDestination.Encode(right))
            : null;
    }
}
