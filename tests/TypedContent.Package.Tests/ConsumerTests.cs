namespace TypedContent.Package.Tests;

/// <summary>Tests the package in an empty project.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task A_strict_project_builds_without_a_warning_and_prints_a_translated_sentence()
    {
        var app = feed.NewUnrestoredConsumer();

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());
        Assert.Equal(["en-US.pack", "sv-SE.pack"], app.Packs);
    }

    [Fact]
    public async Task Deleting_an_article_that_code_uses_is_a_compile_error()
    {
        var app = feed.NewConsumer();
        (await app.BuildAsync()).AssertClean();

        File.Delete(app.Under("content/sv-SE/welcome.md"));

        (await app.BuildAsync()).AssertFailed("error CS0117: 'Articles' does not contain a definition for 'Welcome'");
    }

    [Fact]
    public async Task Libraries_for_several_frameworks_compile_as_csharp_12()
    {
        var library = feed.NewUnrestoredConsumer("""
            <OutputType>Library</OutputType>
            <TargetFramework />
            <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>
            <LangVersion>12</LangVersion>
            <ImplicitUsings>disable</ImplicitUsings>
            """);
        library.Write("Program.cs", """
            namespace App;

            /// <summary>Reads an article.</summary>
            public static class Reader
            {
                /// <summary>Its title.</summary>
                public static string Title => Content.Articles.Welcome.Title.ToString();
            }
            """);

        (await library.BuildAsync()).AssertClean();

        Assert.True(File.Exists(library.Under("obj/Debug/netstandard2.0/typedcontent/sv-SE.pack")));
        Assert.True(File.Exists(library.Under("obj/Debug/net8.0/typedcontent/sv-SE.pack")));
    }

    [Fact]
    public async Task A_project_that_references_one_with_articles_reads_them_and_has_none_of_its_own()
    {
        var app = feed.NewConsumer();
        app.Write("../Reader/Reader.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="../App/App.csproj" /></ItemGroup>
            </Project>
            """);
        app.Write("../Reader/Program.cs", "System.Console.WriteLine(App.Content.Articles.Guide.Support.Title.In(App.Content.Locales.SvSE));");

        (await DotNet.RunAsync(app.Under("../Reader"), "build", "-v:m")).AssertClean();

        Assert.Equal("Support", (await DotNet.RunAsync(app.Under("../Reader"), "bin/Debug/net10.0/Reader.dll")).Output.Trim());
        Assert.False(Directory.Exists(app.Under("../Reader/obj/Debug/net10.0/typedcontent")));
    }
}
