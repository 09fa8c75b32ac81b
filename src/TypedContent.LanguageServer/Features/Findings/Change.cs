using System.Diagnostics.CodeAnalysis;

namespace TypedContent.LanguageServer.Features.Findings;

/// <summary>Represents the next change of a text or a project, which is waited for, and ends work on the state before it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source has no timer or handle, and may be told at any time.")]
internal sealed class Change
{
    private readonly CancellationTokenSource _work = new();
    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets the token that ends work on the state before the change.</summary>
    public CancellationToken Token => _work.Token;

    /// <summary>Tells that the change has happened.</summary>
    public void Tell()
    {
        _told.TrySetResult();
        _work.Cancel();
    }

    /// <summary>Waits for the change. Returns false if it doesn't happen in time.</summary>
    /// <param name="limit">The time to wait.</param>
    /// <param name="end">Ends the wait.</param>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken end)
    {
        try
        {
            await _told.Task.WaitAsync(limit, end).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
