using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Paths;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Moves articles whose files are renamed, in all locales, with everything that names them.</summary>
internal static class FileRenaming
{
    /// <summary>Returns the edits before a file is renamed; null if it is no article, or stays the same article.</summary>
    /// <exception cref="WorkspaceException">The article can't be moved so that everything else stays as it is.</exception>
    public static WorkspaceEdit? Of(ContentSnapshot snapshot, string from, string to, WorkspaceEdits edits)
    {
        var root = snapshot.Content.Side.RootPath;
        if (snapshot.VariantOf(from) is not { } variant || !to.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || snapshot.Compilation.Options.IdentityOf(new ArticleOrigin(to, ContentRoot.RelativePath(root, to))) is not { } target || target.Path == variant.Path)
        {
            return null;
        }

        if (target.Locale != variant.Locale)
        {
            throw new WorkspaceException($"'{to}' is a file of {target.Locale ?? "no locale"}, and '{from}' is one of {variant.Locale}; links were not changed");
        }

        try
        {
            // The client renames this file itself, and refuses a name that is taken.
            var move = ContentMove.Of(snapshot.Content, variant.Path, target.Path, path => path != to && File.Exists(path));
            var others = move.Files.Where(file => file.From != from).Select(file => (file.From, file.To)).ToList();
            if (others.Count > 0 && !edits.Can("rename"))
            {
                throw new WorkspaceException($"the editor can't rename the {others.Count} other files of the article; run: content move \"{from}\" \"{to}\"");
            }

            return edits.OfTexts(snapshot, ContentDifference.Texts(snapshot.Content, move.Content), renamed: others);
        }
        catch (MoveException e)
        {
            throw new WorkspaceException($"{e.Message}; links were not changed", e);
        }
    }
}
