using System.Threading.Channels;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Reads projects and files one after the other with a thread of its own, since reading them blocks.</summary>
internal sealed class LoadingThread : IDisposable
{
    // The thread that adds work wakes the other one; no thread of the pool is needed.
    private readonly Channel<Action> _work = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly Action<Exception> _fail;

    /// <summary>Starts the thread.</summary>
    /// <param name="fail">Gets the exceptions of the work.</param>
    public LoadingThread(Action<Exception> fail)
    {
        _fail = fail;
        new Thread(Run) { IsBackground = true, Name = "content" }.Start();
    }

    /// <summary>Adds work. It is left out after the end.</summary>
    public void Add(Action work) => _work.Writer.TryWrite(work);

    /// <inheritdoc/>
    public void Dispose() => _work.Writer.TryComplete();

    private void Run()
    {
        foreach (var work in _work.Reader.ReadAllAsync().ToBlockingEnumerable())
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
