using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects the path of a link to an article that doesn't exist (TC1001): one that is encoded twice, misspelled, or in another folder.</summary>
internal static class BrokenLinkFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        if (context.LinkOf(problem) is not { } link || link.Find(LinkVerdict.MissingTarget) is not { } finding)
        {
            return null;
        }

        var written = LinkDestination.Parse(link.Reference.Destination);
        var from = link.Reference.Include ?? link.From.Path;
        if (written.Path.IndexOf('%') >= 0 && RelativePath.Combine(from, Uri.UnescapeDataString(written.ArticlePath)) is { } path && context.Index.Find(path)?.Path == path)
        {
            return link.Written.WithPath(Uri.UnescapeDataString(written.Path));
        }

        var right = finding.Suggestion;
        return right.Length > 0 && RelativePath.Combine(from, MarkdownName.WithoutExtension(right)) is { } similar && context.Index.Find(similar) is not null
            && RelativePath.Combine(from, written.ArticlePath) is { } missing
            && (context.Names.IsMisspelling(missing, similar, context.Index.Paths) || NameCertainty.IsOnlyNamesake(missing, similar, context.Index.Paths))
            && !link.Written.PathText.StartsWith("~", StringComparison.Ordinal) && !link.Written.PathText.StartsWith("/", StringComparison.Ordinal)
            ? link.Written.WithPath(right)
            : null;
    }
}
