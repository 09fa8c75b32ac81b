namespace TypedContent.Package.Tests;

/// <summary>Tests articles outside of the default folder.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class LayoutTests(PackedFeed feed)
{
    [Fact]
    public async Task Items_say_where_a_file_belongs()
    {
        var app = feed.NewConsumer(items: """
            <TypedContent Include="docs/hilfe.md" Locale="de-DE" Path="guide/support.md" />
            <TypedContent Update="content/sv-SE/guide/invoices.md" Locale="nl-NL" Path="guide/invoices.md" />
            <TypedContent Remove="content/sv-SE/drafts/**" />
            """);
        app.Write("docs/hilfe.md", Sample.Support.Replace("Ring oss.", "Ruf uns an.", StringComparison.Ordinal));
        app.Write("content/sv-SE/drafts/later.md", "[nowhere](nowhere.md)");
        app.Write("Program.cs", """
            using App.Content;

            Console.WriteLine(Articles.Guide.Support.Strings.CallUs.In(Locales.DeDE));
            Console.WriteLine(Articles.Guide.Support.Strings.CallUs.In(Locales.SvSE));
            Console.WriteLine(Articles.Guide.Invoices.Title.In(Locales.NlNL));
            """);

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["Ruf uns an.", "Ring oss.", "Fakturor"], (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));
    }

    [Fact]
    public async Task The_project_states_its_layout_and_what_links_name()
    {
        var app = feed.NewConsumer(
            properties: """
                <TypedContentRoot>site</TypedContentRoot>
                <TypedContentLayout>
                  docs/{path}.md;
                  i18n/{locale}/current/{path}.md
                </TypedContentLayout>
                <TypedContentLinks>site</TypedContentLinks>
                <TypedContentLinkSchemes>slack</TypedContentLinkSchemes>
                <TypedContentExternal>
                  samples/**;
                  tools/**;
                  site/docs/_mine/
                </TypedContentExternal>
                """,
            items: """
                <TypedContentPages Include="site/docs/**/*.yml" />
                <TypedContent Remove="site/blog/**" />
                """);
        app.Write(".openpublishing.publish.config.json", """{ "dependent_repositories": [ { "path_to_root": "_lang" }, { "path_to_root": "site/docs/_own" } ] }""");
        app.Write("site/node_modules/other/README.md", "[gone](gone)\n");
        app.Write("site/docs/landing.yml", "title: Landing");
        app.Write("site/docs/start.md", "# Start\n\n[pay](pay/#now), [page](landing/), [lang](../../_lang/a.md), [tool](/tools/x), [sample](samples/y), [chat](slack://x), [own](_own/a.md), [mine](_mine/b.md).\n");
        app.Write("site/docs/pay.md", "# Pay\n\n## Now {#now}\n\nPay here.\n");
        app.Write("site/i18n/de/current/pay.md", "# Zahlen\n\n## Jetzt {#now}\n\nHier zahlen.\n");
        app.Write("site/blog/old.md", "# Old\n\n[gone](gone)\n");
        app.Write("Program.cs", """
            using App.Content;

            Console.WriteLine(string.Join(" ", Articles.All.Select(article => article.Path)));
            Console.WriteLine(Articles.Pay.Strings.PayHere.In(Locales.De));
            Console.WriteLine(string.Join(" ", Articles.Start.AllLinks.Select(link => $"{link.Kind}")));
            """);

        (await app.BuildAsync()).AssertClean();
        Assert.Equal(
            ["pay start", "Hier zahlen.", "Section Asset Asset SitePath Asset External Asset Asset"],
            (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));

        File.Delete(app.Under("site/docs/landing.yml"));
        Assert.Contains("TC1001", (await app.BuildAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_that_is_there_for_another_generator_is_no_article()
    {
        var app = feed.NewConsumer(items: """
            <TypedContent Remove="content/sv-SE/drafts/**" />
            <AdditionalFiles Include="content/sv-SE/drafts/**;README.md;content/terms.txt" />
            <TypedContent Include="docs/notes.markdown" Locale="sv-SE" />
            """);
        app.Write("content/sv-SE/drafts/later.md", "[nowhere](nowhere.md)");
        app.Write("content/terms.txt", "[nowhere](nowhere.md)");
        app.Write("README.md", "[nowhere](nowhere.md)");
        app.Write("docs/notes.markdown", "# Anteckningar");
        app.Write("Program.cs", """
            foreach (var article in App.Content.Articles.All)
            {
                Console.WriteLine(article.Path);
            }
            """);

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["guide/invoices", "guide/support", "notes", "welcome"], (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));
    }

    [Fact]
    public async Task Included_files_are_part_of_articles_and_none_of_their_own()
    {
        var app = feed.NewConsumer(items: """<TypedContent Update="content/sv-SE/phone.md" Kind="include" />""");
        app.Write("content/sv-SE/phone.md", "Telefon 555\n");
        app.Write("content/sv-SE/includes/hours.md", "# Tider\n\nAlla dagar. [!INCLUDE [phone](../phone.md)]\n");
        app.Write("content/sv-SE/contact.md", "# Kontakt\n\n[!INCLUDE [hours](includes/hours.md)]\n");
        app.Write("Program.cs", """
            using App.Content;

            Console.WriteLine(Articles.Contact.Strings.AllaDagarTelefon555);
            Console.WriteLine(Articles.Contact.Sections.Tider.Heading);
            Console.WriteLine(Articles.All.Count);
            """);

        (await app.BuildAsync()).AssertClean();
        Assert.Equal(["Alla dagar. Telefon 555", "Tider", "4"], (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));

        app.Write("content/sv-SE/phone.md", "Telefon  777\n");
        Assert.Contains("AllaDagarTelefon555", (await app.BuildAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Web_projects_publish_no_articles_and_no_redirects()
    {
        var app = feed.NewConsumer();
        var project = await File.ReadAllTextAsync(app.Under("App.csproj"));
        app.Write("App.csproj", project.Replace("NET.Sdk\"", "NET.Sdk.Web\"", StringComparison.Ordinal));
        app.Write("content/sv-SE/.openpublishing.redirection.json", """{ "redirections": [] }""");

        (await DotNet.RunAsync(app.Folder, "publish", "-v:m", "-o", "published")).AssertClean();

        Assert.True(File.Exists(app.Under("published/App.dll")));
        Assert.False(Directory.Exists(app.Under("published/content")));
    }
}
