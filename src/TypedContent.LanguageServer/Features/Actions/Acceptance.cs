using TypedContent.Compiler.Sets.Locks;
using TypedContent.LanguageServer.Features.Renaming;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Accepts a plain translation: writes to the lock which source text each of its texts is joined with.</summary>
internal static class Acceptance
{
    /// <summary>The action.</summary>
    public const string Action = "accept";

    /// <summary>Returns the locale and the path of a plain translation; null if a file is none.</summary>
    public static string? TranslationOf(ContentSnapshot snapshot, string path)
    {
        if (snapshot.VariantOf(path) is not { IsSideBySide: false, IsInclude: false } variant)
        {
            return null;
        }

        var files = snapshot.Compilation.FilesOfArticle(path).Select(snapshot.VariantOf).ToList();
        return files.FirstOrDefault(file => file is { IsSideBySide: false }) is { } source && source.FilePath != path ? $"{variant.Locale}/{variant.Path}" : null;
    }

    /// <summary>Returns the edit of the lock.</summary>
    /// <exception cref="WorkspaceException">The translation can't be accepted.</exception>
    public static WorkspaceEdit Accept(ContentSnapshot snapshot, string path, WorkspaceEdits edits)
    {
        var translation = TranslationOf(snapshot, path) ?? throw new WorkspaceException($"'{path}' is no plain translation; only those are accepted");
        var before = snapshot.Compilation.Lock;
        if (before.Problem is { } problem)
        {
            throw new WorkspaceException($"{problem.FilePath}({problem.Span.StartLine + 1}): {problem.Message}");
        }

        var accepted = snapshot.Compilation.Accept(LockSelection.Parse(translation));
        if (accepted.Partial.Count > 0)
        {
            throw new WorkspaceException($"'{translation}' can't be accepted, since a part of {accepted.Partial[0]} was not read; correct the errors in it");
        }

        var lockPath = snapshot.Project.LockPath;
        var isNew = snapshot.Content.Side.Lock is null;
        if (isNew && !edits.Can("create"))
        {
            throw new WorkspaceException($"the editor can't create '{lockPath}'; run: content accept {translation}");
        }

        return edits.OfTexts(snapshot, [(lockPath, LockWriter.Write(accepted.Sections, before.Comments))], created: isNew ? [lockPath] : null);
    }
}
