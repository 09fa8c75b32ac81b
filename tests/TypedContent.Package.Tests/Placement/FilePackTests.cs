namespace TypedContent.Package.Tests.Placement;

/// <summary>Tests programs whose packs are files beside them.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class FilePackTests(PackedFeed feed)
{
    private const string Files = "<TypedContentPacks>files</TypedContentPacks>";

    [Fact]
    public async Task A_program_reads_the_packs_beside_it_and_does_without_those_of_some_locales()
    {
        var app = feed.NewConsumer(Files);
        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["TypedContent.files"], AssemblyFile.Resources(app.Under("bin/Debug/net10.0/App.dll")));
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());

        File.Delete(app.Under("bin/Debug/net10.0/App.content/sv-SE.pack"));
        Assert.Equal("Your customers should hear from you first.", (await app.RunAsync()).Output.Trim());

        (await app.BuildAsync()).AssertClean();
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task A_pack_that_is_damaged_or_of_another_build_and_a_folder_that_is_missing_are_explained()
    {
        var app = feed.NewConsumer(Files);
        (await app.BuildAsync()).AssertClean();
        var folder = app.Under("bin/Debug/net10.0/App.content");
        var pack = Path.Combine(folder, "sv-SE.pack");
        var bytes = await File.ReadAllBytesAsync(pack);

        await File.WriteAllBytesAsync(pack, bytes[..^1]);
        Assert.Contains($"The content pack '{pack}' is damaged: it is not as long as it should be.", (await app.RunAsync()).Output, StringComparison.Ordinal);

        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(pack, bytes);
        Assert.Contains($"is damaged in the content pack '{pack}': its checksum is wrong.", (await app.RunAsync()).Output, StringComparison.Ordinal);

        var other = feed.NewConsumer(Files);
        other.Write("content/sv-SE/welcome.md", Sample.Welcome + "\n\n[one more](guide/support.md)\n");
        (await other.BuildAsync()).AssertClean();
        File.Copy(other.Under("bin/Debug/net10.0/App.content/sv-SE.pack"), pack, overwrite: true);
        Assert.Contains($"the content pack '{pack}' is from another build.", (await app.RunAsync()).Output, StringComparison.Ordinal);

        Directory.Delete(folder, recursive: true);
        Assert.Contains($"There is no content pack of App in the folder '{folder}'.", (await app.RunAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_published_as_a_single_file_has_its_packs_beside_it()
    {
        var app = feed.NewUnrestoredConsumer(Files);

        (await DotNet.RunAsync(app.Folder, "publish", "-v:m", "-r", Repository.SdkSystem, "--self-contained", "false", "-p:PublishSingleFile=true", "-p:EnableSingleFileAnalyzer=false", "-o", "out")).AssertClean();

        Assert.False(File.Exists(app.Under("out/App.dll")));
        Assert.Equal(["en-US.pack", "sv-SE.pack"], PacksIn(app, "out/App.content"));
        Assert.Equal(Sample.Sentence, (await DotNet.RunProgramAsync(app.Under("out/App"))).Output.Trim());
    }

    [Fact]
    public async Task Packs_that_are_embedded_again_are_no_longer_beside_the_program()
    {
        var app = feed.NewConsumer();
        (await app.BuildAsync("-p:TypedContentPacks=Files")).AssertClean();
        Assert.Equal(["en-US.pack", "sv-SE.pack"], PacksIn(app, "bin/Debug/net10.0/App.content"));

        (await app.BuildAsync()).AssertClean();

        Assert.Empty(PacksIn(app, "bin/Debug/net10.0/App.content"));
        Assert.Equal(["TypedContent.en-US.pack", "TypedContent.sv-SE.pack"], AssemblyFile.Resources(app.Under("bin/Debug/net10.0/App.dll")));
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task Packs_of_a_library_reach_the_programs_and_test_projects_that_refer_to_it()
    {
        var (library, reader) = LibraryAndReader();

        (await DotNet.RunAsync(reader, "build", "-v:m")).AssertClean();
        Assert.Equal("Support", (await DotNet.RunAsync(reader, "bin/Debug/net10.0/Reader.dll")).Output.Trim());

        library.Write("content/sv-SE/guide/support.md", Sample.Support.Replace("title: Support", "title: Hjälp", StringComparison.Ordinal));
        (await DotNet.RunAsync(reader, "build", "-v:m")).AssertClean();
        Assert.Equal("Hjälp", (await DotNet.RunAsync(reader, "bin/Debug/net10.0/Reader.dll")).Output.Trim());

        // A build that is told not to build the library still copies its files.
        Directory.Delete(Path.Combine(reader, "bin"), recursive: true);
        (await DotNet.RunAsync(reader, "publish", "-v:m", "-c", "Debug", "-p:BuildProjectReferences=false", "-o", "out")).AssertClean();
        Assert.Equal("Hjälp", (await DotNet.RunAsync(reader, "out/Reader.dll")).Output.Trim());
    }

    [Fact]
    public async Task A_program_that_is_published_without_a_build_has_the_packs_of_its_assembly()
    {
        var app = feed.NewConsumer(Files);
        (await app.BuildAsync()).AssertClean();

        app.Write("content/sv-SE/welcome.md", Sample.Welcome + "\n\n[one more](guide/support.md)\n");
        (await DotNet.RunAsync(app.Folder, "publish", "-v:m", "--no-build", "-c", "Debug", "-o", "out")).AssertClean();

        Assert.Equal(Sample.Sentence, (await DotNet.RunAsync(app.Folder, "out/App.dll")).Output.Trim());
    }

    [LongRunningFact]
    public async Task Packs_of_a_package_reach_programs_that_use_it_through_another_package()
    {
        var library = Library();
        var packages = library.Under("../own");
        (await DotNet.RunAsync(library.Folder, "pack", "-v:m", "-c", "Debug", "-o", packages, "-p:PackageVersion=1.0.0-a", "-p:PackageId=Texts.Of.App")).AssertClean();
        var sources = $"<RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>";
        library.Write("../Middle/Middle.csproj", Project("net10.0", sources, """<PackageReference Include="Texts.Of.App" Version="1.0.0-a" />"""));
        library.Write("../Middle/Middle.cs", "namespace Middle; public static class Texts { public static string Title => App.Titles.Support; }");
        (await DotNet.RunAsync(library.Under("../Middle"), "pack", "-v:m", "-o", packages, "-p:PackageVersion=1.0.0-a")).AssertClean();
        library.Write("../Reader/Reader.csproj", Project("net10.0", sources + "<OutputType>Exe</OutputType>", """<PackageReference Include="Middle" Version="1.0.0-a" />"""));
        library.Write("../Reader/Program.cs", "System.Console.WriteLine(Middle.Texts.Title);");

        (await DotNet.RunAsync(library.Under("../Reader"), "publish", "-v:m", "-o", "out")).AssertClean();

        Assert.Equal("Support", (await DotNet.RunAsync(library.Under("../Reader"), "out/Reader.dll")).Output.Trim());
    }

    private (Consumer Library, string Reader) LibraryAndReader()
    {
        var library = Library();
        library.Write("../Reader/Reader.csproj", Project("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../App/App.csproj" />"""));
        library.Write("../Reader/Program.cs", "System.Console.WriteLine(App.Titles.Support);");
        return (library, library.Under("../Reader"));
    }

    /// <summary>Returns a library for two frameworks, with a public member for a text.</summary>
    private Consumer Library()
    {
        var library = feed.NewUnrestoredConsumer(Files + "<OutputType>Library</OutputType><TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        library.Write("Program.cs", """
            namespace App;

            /// <summary>Has titles.</summary>
            public static class Titles
            {
                /// <summary>Gets a title.</summary>
                public static string Support => Content.Articles.Guide.Support.Title.In(Content.Locales.SvSE).ToString();
            }
            """);
        return library;
    }

    private static string Project(string framework, string properties, string items) =>
        $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>{framework}</TargetFramework>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""";

    private static IEnumerable<string?> PacksIn(Consumer app, string folder) =>
        Directory.Exists(app.Under(folder)) ? Directory.GetFiles(app.Under(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];
}
