using System.Diagnostics;

namespace TypedContent.Build;

/// <summary>Represents the process that a task must not outlive.</summary>
internal sealed class ParentProcess : IDisposable
{
    private readonly Process? _process;
    private readonly bool _hasEnded;

    /// <summary>Finds the process with the number <paramref name="id"/>; 0 for none.</summary>
    public ParentProcess(int id)
    {
        try
        {
            _process = id == 0 ? null : Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            _hasEnded = true;
        }
    }

    /// <summary>Gets a value that indicates whether the process has ended.</summary>
    public bool HasEnded => _hasEnded || _process is { HasExited: true };

    /// <inheritdoc/>
    public void Dispose() => _process?.Dispose();
}
