using TypedContent.Build.Files;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Edits;

/// <summary>Reads the content set of a project for editing, and makes file changes of edits.</summary>
internal static class ContentEdits
{
    /// <summary>Returns the content set of a project with the texts of all its files.</summary>
    /// <param name="project">The project.</param>
    /// <param name="defects">The files that can't be read.</param>
    public static EditableContent Read(ContentProject project, out IReadOnlyList<ReportedFinding> defects) => Read(project, new ContentSession(), out defects);

    /// <summary>Returns the content set of a project with the texts of all its files.</summary>
    /// <param name="project">The project.</param>
    /// <param name="session">Reads the articles, those that differ from the last time.</param>
    /// <param name="defects">The files that can't be read.</param>
    public static EditableContent Read(ContentProject project, ContentSession session, out IReadOnlyList<ReportedFinding> defects)
    {
        var compilation = session.Read(project, out defects);
        return new EditableContent(compilation, new SideTexts(project.Items.RootPath)
        {
            Tocs = new EquatableArray<SideText>(compilation.Tocs.Select(toc => TextOf(toc.FilePath))),
            Redirects = new EquatableArray<SideText>(project.Items.Redirects.Where(IsReadable).Select(item => TextOf(item.FullPath))),
            Lock = project.Items.Lock is { } path && FileState.Of(path).Defect is null ? TextOf(path) : null,
        });
    }

    /// <summary>Returns the changes of texts between two states of a content set with the same files.</summary>
    public static IReadOnlyList<FileChange> Between(EditableContent before, EditableContent after)
    {
        var side = before.Side.All.ToDictionary(file => file.FilePath, file => file.Text, StringComparer.Ordinal);
        var articles = before.Compilation.Files.Zip(after.Compilation.Files, (old, edited) => (Path: old.Origin.FilePath, Old: old.Text, New: edited.Text));
        return
        [
            .. articles.Concat(after.Side.All.Select(file => (Path: file.FilePath, Old: side[file.FilePath], New: file.Text)))
                .Where(file => file.Old != file.New).Select(file => FileChange.OfText(file.Path, file.Path, file.Old, file.New)),
        ];
    }

    /// <summary>Returns the content set of a project for an edit that concerns all of it.</summary>
    /// <exception cref="ProjectException">A file can't be read.</exception>
    public static EditableContent ReadAll(ContentProject project)
    {
        var content = Read(project, out var defects);
        return defects.Count == 0 ? content : throw new ProjectException($"{defects[0].Path}: {defects[0].Message}; nothing was written");
    }

    /// <summary>Returns the changes of a move.</summary>
    public static IReadOnlyList<FileChange> Of(EditableContent before, ContentMove move)
    {
        var texts = before.Compilation.Files.Zip(move.Content.Compilation.Files)
            .Where(pair => pair.First.Text != pair.Second.Text || pair.First.Origin.FilePath != pair.Second.Origin.FilePath)
            .Select(pair => FileChange.OfText(pair.First.Origin.FilePath, pair.Second.Origin.FilePath, pair.First.Text, pair.Second.Text));
        var articles = before.Compilation.Files.Select(file => file.Origin.FilePath).ToHashSet(StringComparer.Ordinal);
        var others = move.Files.Where(file => !articles.Contains(file.From)).Select(file => FileChange.OfMove(file.From, file.To));
        var side = before.Side.All.Zip(move.Content.Side.All).Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => FileChange.OfText(pair.First.FilePath, pair.First.FilePath, pair.First.Text, pair.Second.Text));
        return [.. texts, .. others, .. side];
    }

    private static bool IsReadable(ContentItem item) => FileState.Of(item.FullPath).Defect is null;

    private static SideText TextOf(string path) => new(path, FileState.Of(path).Defect is null ? FileText.Decode(File.ReadAllBytes(path)).Text : string.Empty);
}
