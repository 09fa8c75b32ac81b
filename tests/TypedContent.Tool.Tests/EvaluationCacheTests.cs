using TypedContent.Tool.Projects;
using TypedContent.Tool.Projects.Evaluations;

namespace TypedContent.Tool.Tests;

/// <summary>Tests that MSBuild is asked once about a project, and again after each change that its answer may depend on.</summary>
public sealed class EvaluationCacheTests : IDisposable
{
    private const string Variable = "TypedContentTestLocale";

    private readonly ContentFolderFixture _folder = new();

    // A project without an SDK, which MSBuild evaluates at once.
    public EvaluationCacheTests() => _folder
        .With("app/App.csproj", $"""
            <Project>
              <Import Project="../Shared.props" />
              <PropertyGroup>
                <TypedContentRootPath>$(MSBuildProjectDirectory)/content</TypedContentRootPath>
                <TypedContentBaseline>typedcontent.baseline</TypedContentBaseline>
                <TypedContentLock>typedcontent.lock</TypedContentLock>
                <Locale>$({Variable})</Locale>
              </PropertyGroup>
              <ItemGroup>
                <TypedContent Include="content/**/*.md" />
                <TypedContentSetting Include="TypedContentSourceLocale" Value="$(SourceLocale)" />
              </ItemGroup>
            </Project>
            """)
        .With("Shared.props", "<Project><PropertyGroup><SourceLocale>sv-SE</SourceLocale></PropertyGroup></Project>")
        .With("app/obj/project.assets.json", "{}").With("app/content/sv-SE/a.md", "# A");

    private string ProjectPath => _folder.Under("app/App.csproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_answer_is_kept_until_something_changes_that_it_may_depend_on()
    {
        var asked = MSBuildProject.Read(ProjectPath);
        Assert.NotNull(EvaluationCache.Find(ProjectPath));
        var kept = MSBuildProject.Read(ProjectPath);
        Assert.Equal("sv-SE", kept.Options.SourceLocale);
        Assert.Equal(asked.Items.Articles, kept.Items.Articles);

        AssertKept(() => _folder.With("app/content/sv-SE/a.md", "# Edited"), isKept: true);
        AssertKept(() => _folder.With("app/obj/build.tmp", "built"), isKept: true);
        AssertKept(() => _folder.With("app/content/sv-SE/.a.md.swp", "edited"), isKept: true, "app/content/sv-SE/.a.md.swp");
        foreach (var path in new[] { "app/App.csproj", "app/App.csproj.user", "Shared.props", "app/obj/project.assets.json", "app/Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "app/content/sv-SE/b.md", "app/code.cs" })
        {
            AssertKept(() => _folder.With(path, "<!-- edited -->"), isKept: false, path);
        }

        Environment.SetEnvironmentVariable(Variable, "de-DE");
        Assert.Null(EvaluationCache.Find(ProjectPath));
        Environment.SetEnvironmentVariable(Variable, null);
        Assert.NotNull(EvaluationCache.Find(ProjectPath));
    }

    [Theory]
    [InlineData("<Import Project=\"../Other.props\" Condition=\"Exists('../Other.props')\" />")]
    [InlineData("<PropertyGroup><SourceLocale>$([System.IO.File]::ReadAllText('$(MSBuildProjectDirectory)/../locale.txt'))</SourceLocale></PropertyGroup>")]
    [InlineData("<ItemGroup><TypedContent Include=\"../other/**/*.md\" /></ItemGroup>")]
    public void An_answer_that_depends_on_more_is_not_kept(string element)
    {
        _folder.With("locale.txt", "sv-SE").With("other/sv-SE/c.md", "# C");
        _folder.With("app/App.csproj", File.ReadAllText(ProjectPath).Replace("</Project>", element + "</Project>", StringComparison.Ordinal));

        MSBuildProject.Read(ProjectPath);

        Assert.Null(EvaluationCache.Find(ProjectPath));
    }

    private void AssertKept(Action edit, bool isKept, string? path = null)
    {
        var full = path is null ? null : _folder.Under(path);
        var before = full is not null && File.Exists(full) ? File.ReadAllBytes(full) : null;
        var written = full is null ? default : File.GetLastWriteTimeUtc(full);
        edit();
        Assert.True(EvaluationCache.Find(ProjectPath) is not null == isKept, path);
        if (before is not null)
        {
            File.WriteAllBytes(full!, before);
            File.SetLastWriteTimeUtc(full!, written);
        }
        else if (full is not null)
        {
            File.Delete(full);
        }

        Assert.True(EvaluationCache.Find(ProjectPath) is not null, path);
    }
}
