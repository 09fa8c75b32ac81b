using System.Threading.Channels;
using TypedContent;

namespace Portal;

/// <summary>Tells pages that texts have changed, so that they load themselves again.</summary>
internal static class LiveChanges
{
    public static async Task SendAsync(HttpContext context)
    {
        var changes = Channel.CreateUnbounded<ContentChangedEventArgs>();
        ContentChanges.Changed += Add;
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (ContentChangedEventArgs change in changes.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {change.Locale}\n\n", context.RequestAborted);
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

        void Add(object? sender, ContentChangedEventArgs change) => changes.Writer.TryWrite(change);
    }
}
