namespace TypedContent.Package.Tests;

/// <summary>Tests kinds of projects that other tests don't have: those of the web, tests, and programs without parts that they don't use.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class AppKindTests(PackedFeed feed)
{
    [Fact]
    public async Task Razor_pages_views_and_components_show_articles()
    {
        await feed.AddAsync("TypedContent.AspNetCore");
        await feed.AddAsync("TypedContent.Blazor");
        var app = feed.NewApp("Microsoft.NET.Sdk.Web", "", "TypedContent.AspNetCore", "TypedContent.Blazor");
        app.Write("Pages/Page.cshtml", """
            @page "/page"
            @using App.Content
            @addTagHelper *, TypedContent.AspNetCore
            <content article="Articles.Guide.Invoices" /><content-link to="Articles.Welcome" />
            """);
        app.Write("Views/Home/Index.cshtml", """
            @using App.Content
            @using TypedContent.AspNetCore
            <h1>@Articles.Welcome.Title.ToHtmlContent()</h1>
            """);
        app.Write("HomeController.cs", """
            using Microsoft.AspNetCore.Mvc;

            public sealed class HomeController : Controller
            {
                public IActionResult Index() => View();
            }
            """);
        app.Write("Component.razor", """
            @page "/component"
            @rendermode Microsoft.AspNetCore.Components.Web.RenderMode.InteractiveServer
            @using App.Content
            @using TypedContent.Blazor
            <ArticleView Article="Articles.Welcome" />
            """);
        app.Write("Root.razor", """
            <html><body><Microsoft.AspNetCore.Components.Routing.Router AppAssembly="typeof(Root).Assembly">
            <Found Context="route"><RouteView RouteData="route" /></Found>
            </Microsoft.AspNetCore.Components.Routing.Router></body></html>
            """);
        app.Write("_Imports.razor", "@using Microsoft.AspNetCore.Components\n");
        app.Write("Program.cs", """
            using App;
            using App.Content;
            using TypedContent.AspNetCore;
            using TypedContent.Blazor;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddRazorPages();
            builder.Services.AddControllersWithViews();
            builder.Services.AddRazorComponents().AddInteractiveServerComponents();
            builder.Services.AddTypedContent(Articles.Set);
            builder.Services.AddTypedContentRoutes((article, culture) => $"help/{culture}/{article.Path}");
            WebApplication app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.UseAntiforgery();
            app.MapRazorPages();
            app.MapDefaultControllerRoute();
            app.MapRazorComponents<Root>().AddInteractiveServerRenderMode();
            app.MapTypedContent("/help/{culture}/{**path}");
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            foreach (string path in new[] { "/page", "/", "/component" })
            {
                Console.WriteLine(await client.GetStringAsync(path));
            }

            await app.StopAsync();
            """);

        (await app.BuildAsync()).AssertClean();
        var output = (await DotNet.RunAsync(app.Folder, new() { ["LANG"] = "sv_SE.UTF-8" }, ["bin/Debug/net10.0/App.dll"])).Output;

        Assert.Contains("Förfallodag</h2>", output, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help/sv-SE/welcome\">Välkommen</a>", output, StringComparison.Ordinal);
        Assert.Contains("<h1>Välkommen</h1>", output, StringComparison.Ordinal);
        Assert.Contains("<a href=\"help/sv-SE/guide/invoices#due\">", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_project_reads_articles()
    {
        var app = feed.NewApp(
            "Microsoft.NET.Sdk",
            """
            <ItemGroup>
              <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.12.0" />
              <PackageReference Include="xunit" Version="2.9.3" />
              <PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />
            </ItemGroup>
            """);
        File.Delete(app.Under("Program.cs"));
        app.Write("ArticleTests.cs", """
            using App.Content;
            using Xunit;

            public sealed class ArticleTests
            {
                [Fact]
                public void All_articles_have_titles() => Assert.All(Articles.All, article => Assert.NotEmpty(article.In(Locales.SvSE).Title.ToString()));
            }
            """);

        var run = await DotNet.RunAsync(app.Folder, [], ["test", "-v:m"]);

        Assert.Contains("Passed:     1", run.Output, StringComparison.Ordinal);
    }

    [LongRunningTheory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task A_program_without_what_it_does_not_use_reads_articles_searches_and_follows_links_to_other_projects(string property)
    {
        await feed.AddAsync("TypedContent.Search");
        var app = feed.NewUnrestoredConsumer(
            $"<{property}>true</{property}><RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>true</SelfContained><TypedContentSourceLocale>sv-SE</TypedContentSourceLocale>",
            $"""<PackageReference Include="TypedContent.Search" Version="{feed.Version}" /><ProjectReference Include="../Help/Help.csproj" />""");
        app.Write("Program.cs", Sample.Program + """

            Console.WriteLine(TypedContent.Search.ContentSearch.Search(Articles.Set, "betala").TotalCount);
            Console.WriteLine(Articles.Set.Chunks().Count());
            TypedContent.Link link = Articles.Start.AllLinks[0];
            Console.WriteLine($"{link.TargetArticle?.Title}: {link.TargetSection?.Heading}");
            Console.WriteLine(Articles.Navigation[0].Article?.Title);
            """);
        app.Write("content/sv-SE/start.md", "# Start\n\n[Sent](typedcontent:Contoso.Help/billing/invoices.md#late-payments)\n");
        app.Write("content/sv-SE/toc.yml", "- name: Help\n  href: typedcontent:Contoso.Help/billing/invoices\n- href: start.md\n");
        app.Write("../Help/Help.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>Contoso.Help</AssemblyName>
                <RootNamespace>Contoso.Help</RootNamespace>
                <TypedContentExport>true</TypedContentExport>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        app.Write("../Help/content/en-US/billing/invoices.md", "# Invoices\n\nText.\n\n## Late payments\n\nFees.\n");

        (await DotNet.RunAsync(app.Folder, [], ["publish", "-v:m", "-o", "published"])).AssertClean();

        Assert.Equal([Sample.Sentence, "1", "4", "Invoices: Late payments", "Invoices"], (await DotNet.RunProgramAsync(app.Under("published/App"))).Output.Trim().Split('\n'));
    }
}
