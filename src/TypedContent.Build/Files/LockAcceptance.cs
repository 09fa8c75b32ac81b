using System.Text;
using TypedContent.Compiler.Analysis.Acceptance;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Build.Files;

/// <summary>Writes accepted translations to the lock.</summary>
/// <param name="accepted">The lock after translations were accepted.</param>
/// <param name="before">The lock before that.</param>
/// <param name="path">The path of the lock.</param>
internal sealed class LockAcceptance(AcceptedLock accepted, LockFile before, string path)
{
    /// <summary>Gets what prevents the lock from being written, with the file that it is about.</summary>
    public IEnumerable<(string Path, string Message)> Obstacles =>
        accepted.Partial.Select(file => (file, "translations can't be accepted, since a part of this file was not read; correct the errors that the build reports for it"))
            .Concat(accepted.UnusedPatterns.Select(pattern => (
                path, $"translations can't be accepted, since there is no plain translation '{pattern}'; write its locale and path, such as 'de-DE/billing/invoices' or 'de-DE/billing/*'")));

    /// <summary>Writes the lock unless its text is the same, whatever line breaks Git gave to it. Returns true if it was written.</summary>
    public bool Write()
    {
        var text = LockWriter.Write(accepted.Sections, before.Comments);
        if (File.Exists(path) ? FileText.Decode(File.ReadAllBytes(path)).Text.Replace("\r\n", "\n") == text : accepted.Sections.Count == 0)
        {
            return false;
        }

        AtomicFile.WriteIfChanged(path, Encoding.UTF8.GetBytes(text));
        return true;
    }

    /// <summary>Returns a sentence with the numbers of what was accepted.</summary>
    /// <param name="isWritten">A value that indicates whether the lock was written.</param>
    /// <param name="option">The option that lists what isn't accepted.</param>
    public string Summary(bool isWritten, string option)
    {
        var left = accepted.Uncertain.Count == 0 ? string.Empty : $"; left out, since they aren't certain: {accepted.Uncertain.Count} (shown with {option})";
        return $"TypedContent: {Counted.Of(accepted.Texts, "text")} of {Counted.Of(accepted.Translations, "translation")} {(accepted.Texts == 1 ? "is" : "are")} accepted{left}; {(isWritten ? "the lock is written" : "the lock is unchanged")} ({path})";
    }
}
