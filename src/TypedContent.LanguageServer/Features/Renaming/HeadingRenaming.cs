using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.LanguageServer.Features.Navigation;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Renames headings, with the links to their sections.</summary>
internal static class HeadingRenaming
{
    /// <summary>Returns what would be renamed at a position.</summary>
    /// <exception cref="WorkspaceException">There is no heading.</exception>
    public static PrepareRenameResult Prepare(ContentSnapshot snapshot, string path, Position position)
    {
        if (Destination.At(snapshot, path, position)?.Heading is not { } heading)
        {
            throw new WorkspaceException("only headings can be renamed; to rename an article, rename its file in the editor");
        }

        var text = snapshot.TextOf(path);
        return new PrepareRenameResult(text.RangeOf(heading.TextSpan), text.Value.Substring(heading.TextSpan.Start, heading.TextSpan.Length));
    }

    /// <summary>Returns the edits that rename the heading at a position.</summary>
    /// <exception cref="WorkspaceException">It can't be renamed.</exception>
    public static WorkspaceEdit Rename(ContentSnapshot snapshot, string path, Position position, string title, WorkspaceEdits edits)
    {
        if (Destination.At(snapshot, path, position)?.Heading is not { } heading)
        {
            throw new WorkspaceException("there is no heading at this place; only headings can be renamed");
        }

        try
        {
            var renamed = HeadingRename.Of(snapshot.Content, path, heading.Anchor, title).Content;
            return edits.OfTexts(snapshot, ContentDifference.Texts(snapshot.Content, renamed));
        }
        catch (MoveException e)
        {
            throw new WorkspaceException(e.Message, e);
        }
    }
}
