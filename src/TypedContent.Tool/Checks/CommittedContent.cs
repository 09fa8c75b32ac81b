using TypedContent.Build.Files;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Git;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Finds the content set of a project as it is in a commit.</summary>
/// <remarks>
/// The files of a C# project are those of today with the changes since the commit undone, since only MSBuild can evaluate another state of the
/// project. Its settings and severities are those of today.
/// </remarks>
internal static class CommittedContent
{
    /// <summary>Returns the content set of <paramref name="project"/> in the commit that <paramref name="name"/> names.</summary>
    /// <exception cref="ProjectException">There is no repository, or no such commit.</exception>
    public static ContentSnapshot Of(ContentProject project, string name)
    {
        var repository = GitRepository.Of(project.Items.RootPath);
        var changes = repository.ChangesSince(repository.Commit(name));
        var texts = Read(repository, changes, [project.Path]);
        var content = Undo(Settings(project, texts), changes);
        texts = Read(repository, changes, content.Files.ToHashSet(StringComparer.Ordinal));
        return new ContentSnapshot(
            content,
            texts,
            changes.Where(change => change.OldPath is not null && change.NewPath is not null && change.OldPath != change.NewPath)
                .ToDictionary(change => change.NewPath!, change => change.OldPath!, StringComparer.Ordinal));
    }

    private static Dictionary<string, FileText> Read(GitRepository repository, IReadOnlyList<GitChange> changes, HashSet<string> paths)
    {
        var wanted = changes.Where(change => change.OldPath is not null && paths.Contains(change.OldPath)).ToList();
        var contents = repository.Read([.. wanted.Select(change => change.OldBlob!).Distinct(StringComparer.Ordinal)]);
        return wanted.ToDictionary(change => change.OldPath!, change => FileText.Decode(contents[change.OldBlob!]), StringComparer.Ordinal);
    }

    // Settings that can't be read have no findings to compare with.
    private static ContentProject Settings(ContentProject project, Dictionary<string, FileText> texts)
    {
        try
        {
            return project.HasSettingsFile && texts.TryGetValue(project.Path, out var text) ? SettingsFile.Read(project.Path, text.Text) : project;
        }
        catch (ProjectException)
        {
            return project;
        }
    }

    private static ContentProject Undo(ContentProject project, IReadOnlyList<GitChange> changes)
    {
        var items = project.Items;
        var root = items.RootPath;
        return project with
        {
            Items = items with
            {
                Articles = Undo(items.Articles, changes, path => ContentFolder.IsArticle(path) && ContentFolder.Contains(root, path)),
                Tocs = Undo(items.Tocs, changes, path => ContentFolder.IsToc(path) && ContentFolder.Contains(root, path)),
                Redirects = Undo(items.Redirects, changes, path => ContentFolder.IsRedirects(path) && ContentFolder.Contains(root, path)),
                PublishConfigs = Undo(items.PublishConfigs, changes, _ => false),
                XrefMaps = Undo(items.XrefMaps, changes, _ => false),

                // The patterns of these are unknown. A file that is gone and was none has had no link that was right.
                Assets = items.Assets.Count == 0 ? [] : Undo(items.Assets, changes, path => !IsText(path)),
                Pages = items.Pages.Count == 0 ? [] : Undo(items.Pages, changes, path => !IsText(path)),
                Baseline = Undo(items.Baseline, project.BaselinePath, changes),
                Lock = Undo(items.Lock, project.LockPath, changes),
            },
        };
    }

    private static IReadOnlyList<ContentItem> Undo(IReadOnlyList<ContentItem> items, IReadOnlyList<GitChange> changes, Func<string, bool> isItem)
    {
        var added = changes.Where(change => change.NewPath is not null && change.NewPath != change.OldPath).Select(change => change.NewPath!).ToHashSet(StringComparer.Ordinal);
        var known = items.ToLookup(item => item.FullPath, StringComparer.Ordinal);
        var removed = from change in changes
                      where change.OldPath != change.NewPath
                      let path = change.OldPath
                      where path is not null && isItem(path)
                      let item = change.NewPath is null ? null : known[change.NewPath].FirstOrDefault()
                      select item is null ? new ContentItem(path!) : item with { FullPath = path! };
        return [.. items.Where(item => !added.Contains(item.FullPath)).Concat(removed).OrderBy(item => item.FullPath, StringComparer.Ordinal)];
    }

    private static string? Undo(string? today, string path, IReadOnlyList<GitChange> changes) =>
        changes.FirstOrDefault(change => change.NewPath == path || change.OldPath == path) is { } change ? change.OldPath == path ? path : null : today;

    private static bool IsText(string path) => ContentFolder.IsArticle(path) || ContentFolder.IsToc(path) || ContentFolder.IsRedirects(path);
}
