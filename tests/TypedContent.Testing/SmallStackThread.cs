using System.Runtime.ExceptionServices;

namespace TypedContent.Testing;

/// <summary>Runs on a thread with as little stack as a build host may leave.</summary>
public static class SmallStackThread
{
    private const int Bytes = 256 * 1024;

    /// <summary>What <paramref name="work"/> returns. A stack overflow ends the test run.</summary>
    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
#pragma warning disable CA1031 // It is thrown on in the thread that waits.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
