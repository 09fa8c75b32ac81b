using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Represents an answer whose HTML is written in UTF-8 to the body.</summary>
internal sealed class HtmlResult(Action<HtmlBody> write) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        write(new HtmlBody(httpContext.Response.BodyWriter));
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
    }
}
