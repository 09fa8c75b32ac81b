using Microsoft.AspNetCore.Http.HttpResults;
using Portal;
using Portal.Content;
using Portal.Pages;
using TypedContent;
using TypedContent.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddHttpContextAccessor();
builder.Services.AddTypedContent(Articles.Set, options =>
{
    options.Images = Site.Images;
    if (ContentChanges.IsSupported)
    {
        // A page shows titles of other articles, too.
        options.Version = _ => LiveChanges.Version;
    }
});
builder.Services.AddScoped<Site>();

WebApplication app = builder.Build();
app.UseStaticFiles();
app.UseRequestLocalization();

// The language of the browser decides where a reader begins.
app.MapGet("/", (Site site) => Results.Redirect(site.PathOf(Articles.Index)));
app.MapGet("/search/{culture}", (string? q) => new RazorComponentResult<SearchPage>(new { Query = q })).RequireContentCulture(Missing);
app.MapGet("/coverage/{culture}", () => new RazorComponentResult<CoveragePage>()).RequireContentCulture(Missing);
#if BROKEN_LINK
app.MapGet("/broken/{culture}", (string? to) => new RazorComponentResult<Portal.Broken.BrokenLinkPage>(new { Destination = to })).RequireContentCulture(Missing);
#endif
app.MapTypedContent(
    "/help/{culture}/{**path}",
    page => new RazorComponentResult<ArticlePage>(new { Page = page }),
    missing => new RazorComponentResult<MissingPage>(new { Page = missing }) { StatusCode = StatusCodes.Status404NotFound });
app.MapTypedContentSitemap(filter: article => article != Articles.Portal);
app.MapTypedContentLlmsText(filter: article => article != Articles.Portal);
app.MapTypedContentLlmsText("/{culture}/llms.txt", article => article != Articles.Portal);
if (ContentChanges.IsSupported)
{
    app.MapGet("/changes", LiveChanges.SendAsync);
}

app.Run();

static IResult Missing(HttpContext context) => new RazorComponentResult<MissingPage> { StatusCode = StatusCodes.Status404NotFound };
