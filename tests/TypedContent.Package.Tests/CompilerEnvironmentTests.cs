namespace TypedContent.Package.Tests;

/// <summary>Tests that the compiler is started without profiling, which doesn't pay off in a build, and that a project can override this.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class CompilerEnvironmentTests(PackedFeed feed)
{
    private const string NotOfTheTestRun = "-p:DOTNET_TieredPGO=";

    [Fact]
    public async Task A_build_starts_the_compiler_without_profiling()
    {
        var build = await feed.NewConsumer().BuildAsync("-v:d", "-p:UseSharedCompilation=false", NotOfTheTestRun);

        Assert.True(build.Succeeded, build.Output);
        Assert.Matches(@"Environment Variables passed to tool:\s+DOTNET_TieredPGO=0\s", build.Output);
    }

    [Theory]
    [InlineData("", NotOfTheTestRun, "DOTNET_TieredPGO=0;")]
    [InlineData("", "-p:DOTNET_TieredPGO=1", ";")]
    [InlineData("<TypedContentCompilerEnvironment />", NotOfTheTestRun, ";")]
    [InlineData("<CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment>", NotOfTheTestRun, "DOTNET_TieredPGO=0;DOTNET_TieredPGO=1")]
    public async Task What_a_project_or_its_environment_says_comes_last(string properties, string argument, string environment)
    {
        var app = feed.NewConsumer(properties);

        var asked = await DotNet.RunAsync(app.Folder, "msbuild", "-getProperty:CscEnvironment", argument);

        Assert.Equal(environment, asked.Output.Trim());
    }
}
