using System.Globalization;
using System.Threading.Channels;
using TypedContent;

namespace Portal;

/// <summary>Tells pages that texts have changed, so that they load themselves again.</summary>
internal static class LiveChanges
{
    private static readonly long s_run = DateTime.UtcNow.Ticks;
    private static int s_count;

    // This handler is the first, so that the others see the new version.
    static LiveChanges() => ContentChanges.Changed += static (_, _) => Interlocked.Increment(ref s_count);

    /// <summary>Gets a text that differs after each change, and in each run of the program.</summary>
    public static string Version => string.Create(CultureInfo.InvariantCulture, $"{s_run:x}.{Volatile.Read(ref s_count)}");

    /// <summary>Sends the version at once, so that a page that was made before the last change finds out, and after each change.</summary>
    public static async Task SendAsync(HttpContext context)
    {
        var versions = Channel.CreateUnbounded<string>();
        ContentChanges.Changed += Add;
        try
        {
            context.Response.ContentType = "text/event-stream";
            versions.Writer.TryWrite(Version);
            await foreach (string version in versions.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {version}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        finally
        {
            ContentChanges.Changed -= Add;
        }

        void Add(object? sender, ContentChangedEventArgs change) => versions.Writer.TryWrite(Version);
    }
}
