using TypedContent.Compiler.Editing;
using TypedContent.LanguageServer.Features.Renaming;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Makes the edits of code actions that are chosen.</summary>
internal static class ActionEdits
{
    /// <summary>Returns actions with their edits, for clients that don't ask for them later. Those that can't be done are left out.</summary>
    public static IReadOnlyList<CodeAction> Complete(ContentSnapshot snapshot, string path, IReadOnlyList<CodeAction> actions, WorkspaceEdits edits) =>
        edits.AreAskedForLater ? actions : [.. actions.Select(action => Completed(snapshot, path, action, edits)).OfType<CodeAction>()];

    /// <summary>Returns the edit of an action.</summary>
    /// <exception cref="WorkspaceException">It can't be done. The message says why.</exception>
    public static WorkspaceEdit Of(ContentSnapshot snapshot, string path, CodeActionData action, WorkspaceEdits edits) => action.Action switch
    {
        Acceptance.Action => Acceptance.Accept(snapshot, path, edits),
        CodeActions.FixAll => edits.OfTexts(snapshot, ContentDifference.Texts(
            snapshot.Content, FixPlan.Of(snapshot.Content, snapshot.Project.Settings, problem => problem.FilePath == path).Content)),
        _ => throw new WorkspaceException($"there is no action '{action.Action}'"),
    };

    private static CodeAction? Completed(ContentSnapshot snapshot, string path, CodeAction action, WorkspaceEdits edits)
    {
        try
        {
            return action.Data is { } data && action.Edit is null ? action with { Edit = Of(snapshot, path, data, edits), Data = null } : action;
        }
        catch (WorkspaceException)
        {
            return null;
        }
    }
}
