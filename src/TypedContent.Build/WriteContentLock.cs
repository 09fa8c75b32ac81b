using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Analysis.Acceptance;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

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
        if (!CanWrite(accepted))
        {
            return false;
        }

        try
        {
            var isWritten = Write(LockWriter.Write(accepted.Sections, before.Comments), accepted);
            Report(accepted, isWritten);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(LockPath, e);
            return false;
        }
    }

    private bool CanWrite(AcceptedLock accepted)
    {
        foreach (var path in accepted.Partial)
        {
            LogError(CantAccept, path, "translations can't be accepted, since a part of this file was not read; correct the errors that the build reports for it");
        }

        foreach (var pattern in accepted.UnusedPatterns)
        {
            LogError(
                CantAccept, LockPath, $"translations can't be accepted, since there is no plain translation '{pattern}'; write its locale and path, such as 'de-DE/billing/invoices' or 'de-DE/billing/*'");
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Writes the lock unless its text is the same, whatever line breaks Git gave to it. Returns true if it was written.</summary>
    private bool Write(string text, AcceptedLock accepted)
    {
        var isThere = File.Exists(LockPath);
        if (isThere ? FileText.Decode(File.ReadAllBytes(LockPath)).Text.Replace("\r\n", "\n") == text : accepted.Sections.Count == 0)
        {
            return false;
        }

        AtomicFile.WriteIfChanged(LockPath, Encoding.UTF8.GetBytes(text));
        return true;
    }

    private void Report(AcceptedLock accepted, bool isWritten)
    {
        foreach (var problem in accepted.Uncertain)
        {
            Log.LogMessage(
                null, problem.Rule.Id, null, problem.FilePath, problem.Span.StartLine + 1, problem.Span.StartColumn + 1, 0, 0, MessageImportance.Normal,
                "not accepted: {0}", problem.Message);
        }

        Log.LogMessage(
            MessageImportance.High, "TypedContent: {0} texts of {1} translations are accepted{2}; {3} ({4})", accepted.Texts, accepted.Translations,
            accepted.Uncertain.Count == 0 ? string.Empty : $"; left out, since they aren't certain: {accepted.Uncertain.Count} (shown with -v:normal)",
            isWritten ? "the lock is written" : "the lock is unchanged", LockPath);
    }
}
