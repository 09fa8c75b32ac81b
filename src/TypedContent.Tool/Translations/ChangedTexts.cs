using TypedContent.Compiler;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Sets;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Translations;

/// <summary>Finds the texts whose source isn't the one of a commit.</summary>
internal static class ChangedTexts
{
    /// <summary>Returns the texts that the commit doesn't have.</summary>
    /// <param name="set">The texts.</param>
    /// <param name="content">The content set.</param>
    /// <param name="project">The project.</param>
    /// <param name="commit">The commit.</param>
    /// <exception cref="ProjectException">There is no repository, or no such commit.</exception>
    public static ExchangeSet Since(ExchangeSet set, ContentCompilation content, ContentProject project, string commit)
    {
        var before = CommittedContent.Of(project, commit);
        var known = before.Project.Items.Articles.Select(item => item.FullPath).ToHashSet(StringComparer.Ordinal);
        var origins = content.Files.ToDictionary(file => file.Origin.FilePath, file => file.Origin, StringComparer.Ordinal);
        var ids = set.Units.Select(unit => unit.FilePath).Distinct().ToDictionary(path => path, IdsOf, StringComparer.Ordinal);
        return set.Where(unit => !IsKnown(unit, ids[unit.FilePath].IsNew, ids[unit.FilePath].Ids));

        // A file that the commit has as it is now has no changes.
        (bool IsNew, HashSet<string>? Ids) IdsOf(string path)
        {
            var old = before.Renamed.GetValueOrDefault(path, path);
            return (!known.Contains(old), before.Texts.TryGetValue(old, out var text) ? ContentExport.IdsOf(new ArticleFile(origins[path], text.Text), content).ToHashSet(StringComparer.Ordinal) : null);
        }
    }

    // The title and the description of a side-by-side file are those of another file, in which they have other numbers.
    private static bool IsKnown(ExchangeUnit unit, bool isNew, HashSet<string>? ids) =>
        !isNew && (ids is null || ids.Contains(unit.Id.ToString()) || (unit.Kind is TextKind.Title or TextKind.Description && ids.Contains((unit.Id with { Ordinal = 1 }).ToString())));
}
