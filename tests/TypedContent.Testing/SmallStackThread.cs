using System.Runtime.ExceptionServices;

namespace TypedContent.Testing;

/// <summary>Runs code on a thread with a stack as small as a build host may provide.</summary>
public static class SmallStackThread
{
    private const int Bytes = 256 * 1024;

    /// <summary>Returns the result of <paramref name="work"/>. A stack overflow ends the test run.</summary>
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
