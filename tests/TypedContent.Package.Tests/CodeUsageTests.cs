namespace TypedContent.Package.Tests;

/// <summary>Tests that builds report how code uses articles.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class CodeUsageTests(PackedFeed feed)
{
    private const string Lenient = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    [Fact]
    public async Task A_path_that_names_no_article_is_a_warning_at_its_place()
    {
        var app = feed.NewConsumer(Lenient);
        app.Write("Program.cs", "System.Console.WriteLine(\n    App.Content.Articles.TryGet(\"guide/invocies\", out _));\n");

        var build = await app.BuildAsync();

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("Program.cs(2,33): warning TC6002: no article has the path 'guide/invocies'; 'guide/invoices' is similar", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_is_edited_after_a_build_has_its_new_name_in_the_message()
    {
        var app = feed.NewConsumer(Lenient);
        (await app.BuildAsync()).AssertClean();
        var first = File.GetLastWriteTimeUtc(app.Under("obj/Debug/net10.0/App.dll"));
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(first, File.GetLastWriteTimeUtc(app.Under("obj/Debug/net10.0/App.dll")));

        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace("should hear from you first", "should hear from us first", StringComparison.Ordinal));
        var build = await app.BuildAsync();

        Assert.False(build.Succeeded);
        Assert.Contains("error CS1061: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("warning TC6001: 'YourCustomersShouldHearFromYouFirst' of 'WelcomeArticle' is no longer a member; the member at its place is 'YourCustomersShouldHearFromUsFirst'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_writes_where_code_names_articles_only_if_it_is_asked_to()
    {
        var app = feed.NewConsumer();
        (await app.BuildAsync()).AssertClean();
        Assert.False(File.Exists(app.Under("obj/Debug/net10.0/typedcontent/usage.txt")));

        (await app.BuildAsync("-p:TypedContentUsage=true")).AssertClean();

        Assert.Equal(
            "TypedContent.Usage 1\nWelcomeArticle\t\t\tProgram.cs\t7\t1\nWelcomeArticle\tStringTable\tYourCustomersShouldHearFromYouFirst\tProgram.cs\t7\t1\n",
            await File.ReadAllTextAsync(app.Under("obj/Debug/net10.0/typedcontent/usage.txt")));
    }

    [Fact]
    public async Task Razor_pages_are_reported_at_their_lines()
    {
        var app = feed.NewUnrestoredConsumer(Lenient + "<RazorLangVersion>latest</RazorLangVersion>", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />");
        app.Write("App.csproj", (await File.ReadAllTextAsync(app.Under("App.csproj"))).Replace("Microsoft.NET.Sdk\"", "Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));
        app.Write("Pages/Index.cshtml", "@page\n@using App.Content\n<h1>@Html.Raw(Articles.Welcome.Title)</h1>\n@Articles.Welcome.ToHtml()\n");

        var build = await app.BuildAsync();

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("Index.cshtml(3,15): warning TC6005: 'Articles.Welcome.Title' is plain text, and HTML is expected here; write 'Articles.Welcome.Title.ToHtml()'", build.Output, StringComparison.Ordinal);
        Assert.Contains("Index.cshtml(4,2): warning TC6006: 'Articles.Welcome.ToHtml()' is HTML", build.Output, StringComparison.Ordinal);
    }
}
