using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore.Files;

/// <summary>Answers requests for files that articles refer to.</summary>
internal static class FileEndpoint
{
    private static readonly FileExtensionContentTypeProvider s_types = new();

    public static async Task InvokeAsync(HttpContext context)
    {
        string path = context.Request.RouteValues[ContentPattern.File] as string ?? "";
        if (context.RequestServices.GetRequiredService<ContentFiles>().Find(path) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        string type = s_types.TryGetContentType(file.Name, out string? known) ? known : "application/octet-stream";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        if (type != "application/pdf")
        {
            // A file of an author, such as an SVG image, must not run code in the name of the site.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }

        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"");
        await Results.Stream(file.CreateReadStream(), type, fileDownloadName: null, file.LastModified, tag, enableRangeProcessing: true)
            .ExecuteAsync(context).ConfigureAwait(false);
    }
}
