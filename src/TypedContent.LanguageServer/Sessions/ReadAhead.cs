using System.IO.Pipelines;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Reads a stream with a thread of its own.</summary>
/// <remarks>
/// A read of standard input blocks a thread until the client sends something. One of the thread pool would be missing from then on: where the pool
/// has as many threads as a small machine has cores, what the client sends next would wait until the pool starts another one, half a second.
/// </remarks>
internal static class ReadAhead
{
    private const int Size = 16 * 1024;

    /// <summary>Returns a stream with what <paramref name="input"/> has, which is read until its end.</summary>
    public static Stream Of(Stream input)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
        new Thread(() => Read(input, pipe.Writer)) { IsBackground = true, Name = "client" }.Start();
        return pipe.Reader.AsStream();
    }

    private static void Read(Stream input, PipeWriter writer)
    {
        Exception? reason = null;
        try
        {
            while (true)
            {
                var length = input.Read(writer.GetSpan(Size));
                if (length == 0)
                {
                    break;
                }

                // The writer has no limit, so that a flush never waits.
                writer.Advance(length);
                if (writer.FlushAsync().AsTask().GetAwaiter().GetResult().IsCompleted)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            reason = e;
        }

        writer.Complete(reason);
    }
}
