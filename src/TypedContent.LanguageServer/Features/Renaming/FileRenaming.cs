using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Moves articles whose files or folders are renamed, in all locales, with everything that names them.</summary>
internal static class FileRenaming
{
    /// <summary>Returns the edits before files are renamed; null if none of them is an article that becomes another one.</summary>
    /// <exception cref="WorkspaceException">An article can't be moved so that everything else stays as it is.</exception>
    public static WorkspaceEdit? Of(IReadOnlyList<ContentSnapshot> snapshots, IReadOnlyList<FileRename> files, WorkspaceEdits edits, CancellationToken cancellation)
    {
        var renames = files.Select(file => (From: PathOf(file.OldUri), To: PathOf(file.NewUri))).Where(file => file is (not null, not null)).Select(file => (file.From!, file.To!)).ToList();
        foreach (var snapshot in snapshots)
        {
            var renamed = RenamedFiles.Of(snapshot, renames);
            if (renamed.Articles.Count > 0)
            {
                return Of(snapshot, renamed, renames, edits, cancellation);
            }
        }

        return null;
    }

    private static string? PathOf(string uri) => FileUri.PathOf(uri) is { } path ? Path.TrimEndingDirectorySeparator(path) : null;

    private static WorkspaceEdit Of(ContentSnapshot snapshot, RenamedFiles renamed, List<(string From, string To)> renames, WorkspaceEdits edits, CancellationToken cancellation)
    {
        try
        {
            var content = snapshot.Content;
            var moved = new List<MovedFile>();
            foreach (var (from, to) in renamed.InOrder())
            {
                cancellation.ThrowIfCancellationRequested();

                // The client renames its files itself, and refuses a name that is taken.
                var move = ContentMove.Of(content, from, to, path => !renames.Exists(rename => IsIn(rename.To, path)) && !moved.Exists(file => file.From == path) && File.Exists(path), renamed.AssetOf);
                content = move.Content;
                moved.AddRange(move.Files);
            }

            var others = moved.Where(file => !renames.Exists(rename => IsIn(rename.From, file.From))).Select(file => (file.From, file.To)).ToList();
            if (others.Count > 0 && !edits.Can("rename"))
            {
                throw new WorkspaceException($"the editor can't rename the {others.Count} other files of the article; run: content move {string.Join(" && content move ", renamed.Articles.Select(article => $"\"{article.Key}\" \"{article.Value}\""))}");
            }

            return edits.OfTexts(snapshot, ContentDifference.Texts(snapshot.Content, content), renamed: others);
        }
        catch (MoveException e)
        {
            throw new WorkspaceException($"{e.Message}; links were not changed", e);
        }
    }

    /// <summary>Determines whether a path is that of a file or folder that the client renames, or is in that folder.</summary>
    private static bool IsIn(string renamed, string path) =>
        path.StartsWith(renamed, StringComparison.Ordinal) && (path.Length == renamed.Length || path[renamed.Length] == Path.DirectorySeparatorChar);
}
