namespace TypedContent.Package.Tests;

/// <summary>Tests that builds on .NET load the assemblies compiled ahead of time for their system, with the same results as without them.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class ReadyToRunTests(PackedFeed feed)
{
    private static readonly string[] Analyzers =
        ["HtmlAgilityPack.dll", "Markdig.dll", "TypedContent.CodeFixes.dll", "TypedContent.Compiler.dll", "TypedContent.Generator.dll", "YamlDotNet.dll"];

    private static readonly string[] Editor =
        ["msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true"];

    private readonly PackageFile _package = new(feed.PackagePath);

    [ReadyToRunFact]
    public void The_package_has_them_for_two_systems()
    {
        // Only editors load the fixes.
        Assert.All(_package.Assemblies("ready/linux-x64"), assembly => Assert.Equal(AssemblyFile.Name(assembly).Name != "TypedContent.CodeFixes", AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("ready/win-x64"), assembly => Assert.Equal(AssemblyFile.Name(assembly).Name != "TypedContent.CodeFixes", AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("runtimes/linux-x64/lib/net8.0"), assembly => Assert.True(AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("runtimes/win-x64/lib/net8.0"), assembly => Assert.True(AssemblyFile.IsCompiledAhead(assembly)));
    }

    [Fact]
    public void What_every_system_can_load_is_not_compiled_ahead()
    {
        Assert.All(_package.Assemblies("analyzers/dotnet/cs"), assembly => Assert.False(AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("lib/net8.0"), assembly => Assert.False(AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("lib/netstandard2.0"), assembly => Assert.False(AssemblyFile.IsCompiledAhead(assembly)));
        Assert.All(_package.Assemblies("tasks/netstandard2.0"), assembly => Assert.False(AssemblyFile.IsCompiledAhead(assembly)));
    }

    [ReadyToRunFact]
    public async Task A_build_loads_each_once_from_the_folder_of_its_system()
    {
        var loaded = await LoadedAssemblies.OfAsync(feed, feed.NewConsumer(), "msbuild", "-t:Build");

        Assert.Equal(Analyzers.Select(name => $"ready/{Repository.SdkSystem}/{name}"), loaded.Analyzers);
        Assert.Equal($"ready/{Repository.SdkSystem}/TypedContent.Build.dll", loaded.Task);
    }

    [ReadyToRunFact]
    public async Task An_editor_is_told_the_same()
    {
        var loaded = await LoadedAssemblies.OfAsync(feed, feed.NewConsumer(), Editor);

        Assert.Equal(Analyzers.Select(name => $"ready/{Repository.SdkSystem}/{name}"), loaded.Analyzers);
    }

    [Theory]
    [InlineData("-p:TypedContentReadyToRun=false")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=linux-s390x")]
    public async Task Where_they_are_turned_off_or_absent_the_others_are_loaded(string argument)
    {
        var loaded = await LoadedAssemblies.OfAsync(feed, feed.NewConsumer(), [.. Editor, argument]);

        Assert.Equal(Analyzers.Select(name => $"analyzers/dotnet/cs/{name}"), loaded.Analyzers);
        Assert.Equal("tasks/netstandard2.0/TypedContent.Build.dll", loaded.Task);
    }

    [ReadyToRunFact]
    public async Task A_program_runs_with_the_runtime_of_its_system()
    {
        var app = feed.NewConsumer();
        app.Write("Program.cs", """
            using TypedContent;
            System.Console.WriteLine(System.IO.Path.GetRelativePath(System.AppContext.BaseDirectory, typeof(Article).Assembly.Location));
            """);
        (await app.BuildAsync()).AssertClean();

        Assert.Equal($"runtimes/{Repository.SdkSystem}/lib/net8.0/TypedContent.dll", (await app.RunAsync()).Output.Trim().Replace('\\', '/'));
    }

    [ReadyToRunFact]
    public async Task The_assembly_and_the_packs_are_the_same_with_and_without()
    {
        var (with, without) = (await BuildAsync("true"), await BuildAsync("false"));

        Assert.Equal(["en-US.pack", "sv-SE.pack", "App.dll"], with.Keys);
        Assert.Equal(with, without);
    }

    private async Task<Dictionary<string, string>> BuildAsync(string readyToRun)
    {
        var app = feed.NewConsumer($"<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><TypedContentReadyToRun>{readyToRun}</TypedContentReadyToRun>");
        (await app.BuildAsync("-p:ContinuousIntegrationBuild=true")).AssertClean();
        return app.Packs.Select(pack => Path.Combine(app.PackFolder, pack!)).Append(app.Under("bin/Debug/net10.0/App.dll"))
            .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)));
    }
}
