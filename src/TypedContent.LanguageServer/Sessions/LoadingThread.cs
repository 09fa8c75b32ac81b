using System.Collections.Concurrent;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Reads projects and files one after the other with a thread of its own, since reading them blocks.</summary>
internal sealed class LoadingThread : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly Action<Exception> _fail;

    /// <summary>Starts the thread.</summary>
    /// <param name="fail">Gets the exceptions of the work.</param>
    public LoadingThread(Action<Exception> fail)
    {
        _fail = fail;
        new Thread(Run) { IsBackground = true, Name = "content" }.Start();
    }

    /// <summary>Adds work. It is left out after the end.</summary>
    public void Add(Action work)
    {
        try
        {
            _work.Add(work);
        }
        catch (InvalidOperationException)
        {
            // The session has ended.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _work.CompleteAdding();

    private void Run()
    {
        foreach (var work in _work.GetConsumingEnumerable())
        {
            try
            {
                work();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                _fail(e);
            }
        }
    }
}
