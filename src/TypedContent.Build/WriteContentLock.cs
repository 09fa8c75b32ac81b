using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Build;

/// <summary>Accepts the plain translations of a content set: writes to the lock which source text each translated text is joined with.</summary>
public sealed class WriteContentLock : ContentTask
{
    private const string CantAccept = "TC5016";

    /// <summary>Gets or sets the path of the lock.</summary>
    [Required]
    public string LockPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the patterns of the translations to accept, such as <c>de-DE/billing/*</c>; empty for all.</summary>
    public string Selection { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = Files.ReadArticles();
        var targets = Files.ReadTargets();
        var before = Files.ReadLock();
        if (before.Problem is { } problem)
        {
            LogError(problem.Rule.Id, problem.FilePath, problem.Message, problem.Span.StartLine + 1, problem.Span.StartColumn + 1);
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        var accepted = ContentCompilation.Create(files, Options, targets, Files.Unread).WithLock(before).Accept(LockSelection.Parse(Selection));
        var acceptance = new LockAcceptance(accepted, before, LockPath);
        foreach (var (path, message) in acceptance.Obstacles)
        {
            LogError(CantAccept, path, message);
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        try
        {
            var isWritten = acceptance.Write();
            foreach (var uncertain in accepted.Uncertain)
            {
                Log.LogMessage(
                    null, uncertain.Rule.Id, null, uncertain.FilePath, uncertain.Span.StartLine + 1, uncertain.Span.StartColumn + 1, 0, 0, MessageImportance.Normal,
                    "not accepted: {0}", uncertain.Message);
            }

            Log.LogMessage(MessageImportance.High, "{0}", acceptance.Summary(isWritten, "-v:normal"));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(LockPath, e);
            return false;
        }
    }
}
