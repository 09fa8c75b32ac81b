using TypedContent.Compiler.Edits;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Makes edits for the client, in the form that it can apply.</summary>
/// <param name="hasDocumentChanges">Whether the client applies changes of versions of documents.</param>
/// <param name="operations">The operations with files that the client knows.</param>
internal sealed class WorkspaceEdits(bool hasDocumentChanges, IReadOnlyCollection<string> operations)
{
    /// <summary>Gets a value that indicates whether the client asks for the edit of a code action when it is chosen.</summary>
    public bool AreAskedForLater { get; init; }

    /// <summary>Determines whether the client can do an operation with files: <c>create</c> or <c>rename</c>.</summary>
    public bool Can(string operation) => hasDocumentChanges && operations.Contains(operation);

    /// <summary>Returns edits of the engine.</summary>
    public WorkspaceEdit Of(ContentSnapshot snapshot, IEnumerable<TextEdit> edits) => Of(snapshot, edits.GroupBy(edit => edit.FilePath, StringComparer.Ordinal).Select(file =>
        (file.Key, (IReadOnlyList<TextReplacement>)[.. file.OrderBy(edit => edit.Range.Start).Select(edit => new TextReplacement(snapshot.TextOf(file.Key).RangeOf(edit.Range.Start, edit.Range.End), edit.NewText))])));

    /// <summary>Returns the edits that give files other texts.</summary>
    /// <param name="snapshot">The content set with the texts before.</param>
    /// <param name="texts">The paths of the files, and their texts after.</param>
    /// <param name="created">The files that don't exist yet.</param>
    /// <param name="renamed">The files that get other paths, after their edits.</param>
    public WorkspaceEdit OfTexts(ContentSnapshot snapshot, IEnumerable<(string Path, string Text)> texts, IEnumerable<string>? created = null, IEnumerable<(string From, string To)>? renamed = null)
    {
        var edit = Of(snapshot, texts.Select(file => (file.Path, TextDifference.Between(snapshot.TextOf(file.Path), file.Text))));
        var before = (created ?? []).Select(path => new DocumentChange { Kind = "create", Uri = snapshot.UriOf(path) }).ToList();
        var after = (renamed ?? []).Select(file => new DocumentChange { Kind = "rename", OldUri = snapshot.UriOf(file.From), NewUri = Text.FileUri.Of(file.To) }).ToList();
        return edit.DocumentChanges is null ? edit : edit with { DocumentChanges = [.. before, .. edit.DocumentChanges, .. after] };
    }

    private WorkspaceEdit Of(ContentSnapshot snapshot, IEnumerable<(string Path, IReadOnlyList<TextReplacement> Edits)> files)
    {
        var changed = files.Where(file => file.Edits.Count > 0).ToList();
        return !hasDocumentChanges
            ? new WorkspaceEdit { Changes = changed.ToDictionary(file => snapshot.UriOf(file.Path), file => file.Edits, StringComparer.Ordinal) }
            : new WorkspaceEdit
            {
                DocumentChanges = [.. changed.Select(file => new DocumentChange
                {
                    TextDocument = new VersionedTextDocumentIdentifier(snapshot.UriOf(file.Path)) { Version = snapshot.Documents.GetValueOrDefault(file.Path)?.Version },
                    Edits = file.Edits,
                })],
            };
    }
}
