using System.Runtime.InteropServices;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Edits;

/// <summary>Writes files beside their places first and renames them then, so that an error or Ctrl+C leaves no half of a file.</summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly IReadOnlyList<FileChange> _changes;
    private readonly List<(FileChange Change, string Temporary)> _staged = [];
    private readonly List<string> _folders = [];
    private readonly List<PosixSignalRegistration> _signals = [];
    private volatile bool _isCanceled;

    private FileTransaction(IReadOnlyList<FileChange> changes)
    {
        _changes = changes;
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
        {
            _signals.Add(PosixSignalRegistration.Create(signal, context => _isCanceled = context.Cancel = true));
        }
    }

    /// <summary>Writes changes: all of them, or none.</summary>
    /// <exception cref="ProjectException">A file can't be written, or the user canceled. The message says what was written.</exception>
    public static void Write(IReadOnlyList<FileChange> changes)
    {
        using var transaction = new FileTransaction(changes);
        transaction.Stage();
        transaction.Commit();
    }

    /// <summary>Removes what was written beside the files, and the folders that were made for it.</summary>
    public void Dispose()
    {
        foreach (var (_, temporary) in _staged)
        {
            Ignore(() => File.Delete(temporary));
        }

        foreach (var folder in Enumerable.Reverse(_folders).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Ignore(() => Directory.Delete(folder));
        }

        _signals.ForEach(signal => signal.Dispose());
    }

    private void Stage()
    {
        var path = string.Empty;
        try
        {
            foreach (var change in _changes)
            {
                path = change.To;
                Validate(change);
                MakeFolder(Path.GetDirectoryName(change.To)!);
                var temporary = $"{change.To}.{Guid.NewGuid():N}.tmp";
                _staged.Add((change, temporary));
                File.WriteAllBytes(temporary, change.After);
                if (change.From is not null && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(change.From));
                }

                if (_isCanceled)
                {
                    throw new ProjectException("canceled; nothing was written");
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last is what .NET throws for a file that is larger than the user or the file system may have.
            throw new ProjectException($"'{path}' can't be written: {e.Message}; nothing was written");
        }
    }

    private static void Validate(FileChange change)
    {
        if (change.From is null || change.IsMove ? File.Exists(change.To) || Directory.Exists(change.To) : new FileInfo(change.To).IsReadOnly)
        {
            throw new ProjectException(change.From is null || change.IsMove
                ? $"'{change.To}' exists already; nothing was written"
                : $"'{change.To}' is read-only; nothing was written");
        }

        if (change.From is { } from && !File.ReadAllBytes(from).AsSpan().SequenceEqual(change.Before))
        {
            throw new ProjectException($"'{from}' was changed by another program; nothing was written, run the command again");
        }
    }

    /// <summary>Renames the files. That is not interrupted by signals.</summary>
    private void Commit()
    {
        var written = new List<string>();
        try
        {
            foreach (var (change, temporary) in _staged)
            {
                File.Move(temporary, TargetOf(change), overwrite: !change.IsMove && change.From is not null);
                written.Add(change.To);
                if (change.IsMove)
                {
                    File.Delete(change.From!);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProjectException(
                $"{e.Message}; written: {(written.Count == 0 ? "nothing" : string.Join(", ", written))}; not written: {string.Join(", ", _changes.Select(change => change.To).Except(written))}");
        }
    }

    /// <summary>Returns the file that a path names. A link stays, and the file that it leads to is written.</summary>
    private static string TargetOf(FileChange change) =>
        change.From == change.To && File.ResolveLinkTarget(change.To, returnFinalTarget: true) is { } target ? target.FullName : change.To;

    private void MakeFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            Directory.CreateDirectory(path);
            _folders.Add(path);
        }
    }

    private static void Ignore(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is a temporary file.
        }
    }
}
