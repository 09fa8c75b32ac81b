using TypedContent.LanguageServer.Features.Actions;
using TypedContent.LanguageServer.Features.Completion;
using TypedContent.LanguageServer.Features.Findings;
using TypedContent.LanguageServer.Features.Hovering;
using TypedContent.LanguageServer.Features.Navigation;
using TypedContent.LanguageServer.Features.Renaming;
using TypedContent.LanguageServer.Features.Symbols;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Connects the requests of clients with features.</summary>
/// <param name="workspace">Returns the workspace.</param>
/// <param name="edits">Returns what makes edits for the client.</param>
internal sealed class Requests(Func<Workspace> workspace, Func<WorkspaceEdits> edits)
{
    /// <summary>Adds the requests to the methods of a session.</summary>
    public static void Add(Methods methods, Func<Workspace> workspace, Func<WorkspaceEdits> edits) => new Requests(workspace, edits).AddTo(methods);

    private void AddTo(Methods methods)
    {
        methods.Add<DocumentDiagnosticParams, DiagnosticReport>("textDocument/diagnostic", (p, end) => Workspace(snapshots =>
            PathOf(p.TextDocument) is { } path ? FindingPull.Of(snapshots, path, p.PreviousResultId) : FindingPull.Of([], string.Empty, null), end));
        methods.Add<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>("workspace/diagnostic", (p, end) => Workspace(snapshots => FindingPull.OfAll(snapshots, workspace().Defects, p.PreviousResultIds ?? [], end), end));
        methods.Add<TextDocumentPositionParams, CompletionList>("textDocument/completion", (p, end) =>
            Document(p.TextDocument, new CompletionList(false, []), (snapshot, path) => CompletionItems.At(snapshot, path, p.Position), end));
        methods.Add<TextDocumentPositionParams, Hover?>("textDocument/hover", (p, end) => Document(p.TextDocument, null, (snapshot, path) => Hovers.At(snapshot, path, p.Position), end));
        methods.Add<TextDocumentPositionParams, IReadOnlyList<Location>>("textDocument/definition", (p, end) =>
            Document(p.TextDocument, [], (snapshot, path) => Definitions.At(snapshot, path, p.Position), end));
        methods.Add<ReferenceParams, IReadOnlyList<Location>>("textDocument/references", (p, end) =>
            Document(p.TextDocument, [], (snapshot, path) => References.At(snapshot, path, p.Position, p.Context?.IncludeDeclaration == true), end));
        methods.Add<DocumentParams, IReadOnlyList<DocumentLink>>("textDocument/documentLink", (p, end) => Document(p.TextDocument, [], Links.Of, end));
        methods.Add<DocumentParams, IReadOnlyList<DocumentSymbol>>("textDocument/documentSymbol", (p, end) => Document(p.TextDocument, [], DocumentOutline.SymbolsOf, end));
        methods.Add<DocumentParams, IReadOnlyList<FoldingRange>>("textDocument/foldingRange", (p, end) => Document(p.TextDocument, [], DocumentOutline.FoldsOf, end));
        methods.Add<WorkspaceSymbolParams, IReadOnlyList<SymbolInformation>>("workspace/symbol", (p, end) => Workspace(snapshots => SymbolSearch.Find(snapshots, p.Query), end));
        methods.Add<DocumentRangeParams, IReadOnlyList<InlayHint>>("textDocument/inlayHint", (p, end) =>
            Document(p.TextDocument, [], (snapshot, path) => StateHints.In(snapshot, path, p.Range), end));
        methods.Add<CodeActionParams, IReadOnlyList<CodeAction>>("textDocument/codeAction", (p, end) =>
            Document(p.TextDocument, [], (snapshot, path) => ActionEdits.Complete(snapshot, path, CodeActions.In(snapshot, path, p.Range, p.Context?.Only, edits()), edits()), end));
        methods.Add<CodeAction, CodeAction>("codeAction/resolve", (action, end) => action.Data is not { } data ? Task.FromResult(action)
            : Document(new(data.Uri), action, (snapshot, path) => action with { Edit = ActionEdits.Of(snapshot, path, data, edits()) }, end));
        methods.Add<TextDocumentPositionParams, PrepareRenameResult?>("textDocument/prepareRename", (p, end) =>
            Document(p.TextDocument, null, (snapshot, path) => HeadingRenaming.Prepare(snapshot, path, p.Position), end));
        methods.Add<RenameParams, WorkspaceEdit?>("textDocument/rename", (p, end) =>
            Document(p.TextDocument, null, (snapshot, path) => HeadingRenaming.Rename(snapshot, path, p.Position, p.NewName, edits()), end));
        methods.Add<RenameFilesParams, WorkspaceEdit?>("workspace/willRenameFiles", (p, end) => Workspace(snapshots => FileRenaming.Of(snapshots, p.Files, edits(), end), end));
        methods.Add<MemberParams, IReadOnlyList<Location>>("typedcontent/memberDefinition", (p, end) => Workspace(snapshots => Members.PlacesOf(snapshots, p.Expression), end));
        methods.Add<MemberParams, IReadOnlyList<MemberText>>("typedcontent/memberTexts", (p, end) => Workspace(snapshots => Members.TextsOf(snapshots, p.Expression), end));
    }

    private static string? PathOf(TextDocumentIdentifier document) => FileUri.PathOf(document.Uri);

    /// <summary>Answers a question about the workspace as it is when the question comes.</summary>
    private Task<T> Workspace<T>(Func<IReadOnlyList<ContentSnapshot>, T> answer, CancellationToken end)
    {
        var (current, documents) = (workspace(), workspace().Documents);
        return Task.Run(
            async () =>
            {
                await current.Loaded.WaitAsync(end).ConfigureAwait(false);
                var snapshots = current.SnapshotsOf(documents).ToList();
                foreach (var snapshot in snapshots)
                {
                    snapshot.Compilation.Prepare(end);
                }

                var result = answer(snapshots);
                end.ThrowIfCancellationRequested();
                return result;
            },
            end);
    }

    /// <summary>Answers a question about a document; with <paramref name="none"/> if no project has it.</summary>
    private Task<T> Document<T>(TextDocumentIdentifier document, T none, Func<ContentSnapshot, string, T> answer, CancellationToken end) => Workspace(
        snapshots => PathOf(document) is { } path && snapshots.FirstOrDefault(snapshot => snapshot.VariantOf(path) is not null) is { } snapshot ? answer(snapshot, path) : none, end);
}
