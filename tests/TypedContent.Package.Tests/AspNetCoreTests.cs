namespace TypedContent.Package.Tests;

/// <summary>Tests the package for ASP.NET Core in an empty project.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class AspNetCoreTests(PackedFeed feed)
{
    [Fact]
    public async Task A_minimal_program_serves_articles_and_their_images()
    {
        await feed.AddAsync("TypedContent.AspNetCore");
        var app = feed.NewUnrestoredConsumer(
            "<NoWarn>$(NoWarn);CA2007</NoWarn>",
            $"""
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="TypedContent.AspNetCore" Version="{feed.Version}" />
            <TypedContentAssets Include="content/**/*.svg" />
            """);
        app.Write("content/media/bill.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        app.Write("content/sv-SE/guide/invoices.md", Sample.Invoices + "\n![Faktura](../../media/bill.svg)\n");
        app.Write("Program.cs", """
            using App.Content;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.Logging;
            using TypedContent.AspNetCore;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddTypedContent(Articles.Set);
            WebApplication app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapTypedContent("/help/{culture}/{**path}");
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            Console.WriteLine(await client.GetStringAsync(new Uri("/help/sv-FI/guide/invoices", UriKind.Relative)));
            Console.WriteLine(await client.GetStringAsync(new Uri("/help/_files/media/bill.svg", UriKind.Relative)));
            await app.StopAsync();
            """);

        (await app.BuildAsync()).AssertClean();
        var output = (await app.RunAsync()).Output;

        Assert.Contains(">Fakturor</h1>", output, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/help/_files/media/bill.svg\"", output, StringComparison.Ordinal);
        Assert.Contains("<svg xmlns", output, StringComparison.Ordinal);
        Assert.True(File.Exists(app.Under("bin/Debug/net10.0/App.content/files/media/bill.svg")));
    }

    [Fact]
    public async Task The_tag_of_a_page_stays_in_a_rebuild_and_changes_with_a_layout_in_any_assembly()
    {
        await feed.AddAsync("TypedContent.AspNetCore");
        var app = feed.NewUnrestoredConsumer(
            "<NoWarn>$(NoWarn);CA2007</NoWarn>",
            $"""
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="TypedContent.AspNetCore" Version="{feed.Version}" />
            <ProjectReference Include="../Layouts/Layouts.csproj" />
            """);
        app.Write("../Layouts/Layouts.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        app.Write("Program.cs", """
            using App.Content;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.Logging;
            using TypedContent.AspNetCore;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddTypedContent(Articles.Set);
            WebApplication app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapTypedContent("/help/{culture}/{**path}", page => Results.Content(Layouts.Layout.Of(page.ToHtml()), "text/html"));
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            using HttpResponseMessage response = await client.GetAsync(new Uri("/help/sv-SE/welcome", UriKind.Relative));
            Console.WriteLine(response.Headers.ETag);
            await app.StopAsync();
            """);

        var first = await TagWithAsync("<main>");
        var rebuilt = await TagWithAsync("<main>", "--no-incremental");
        var changed = await TagWithAsync("<article>");

        Assert.StartsWith("W/\"", first, StringComparison.Ordinal);
        Assert.Equal(first, rebuilt);
        Assert.NotEqual(first, changed);

        async Task<string> TagWithAsync(string element, params string[] arguments)
        {
            app.Write("../Layouts/Layout.cs", $$"""namespace Layouts; public static class Layout { public static string Of(string body) => "{{element}}" + body; }""");
            (await app.BuildAsync(arguments)).AssertClean();
            return (await app.RunAsync()).Output.Trim();
        }
    }
}
