using System.Text;
using System.Xml.Linq;

namespace TypedContent.Package.Tests;

/// <summary>Tests what all packages of the repository have.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class EveryPackageTests(PackedFeed feed)
{
    /// <summary>Gets the projects that are packed, by their project files.</summary>
    public static TheoryData<string> Packages { get; } = new(Directory.GetFiles(RepositoryFolder.Under("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(path => File.ReadAllText(path) is var project && (project.Contains("<IsPackable>true", StringComparison.Ordinal) || project.Contains("Packing.targets", StringComparison.Ordinal)))
        .Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task It_says_what_it_is_and_has_documentation_and_symbols(string project)
    {
        await feed.AddAsync(project);
        var files = feed.Read(project, ".nupkg");
        var nuspec = XElement.Parse(Encoding.UTF8.GetString(files[project + ".nuspec"]).TrimStart('\uFEFF'));
        var libraries = files.Keys.Where(path => path.StartsWith("lib/", StringComparison.Ordinal) && path.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("https://github.com/typedcontent/typedcontent", Value("projectUrl"));
        Assert.Equal("https://github.com/typedcontent/typedcontent", Named("repository")?.Attribute("url")?.Value);
        Assert.True(Value("description").Length > 40);
        Assert.StartsWith($"# {project}", Encoding.UTF8.GetString(files[Value("readme")]).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.All(libraries, path => Assert.Contains(Path.ChangeExtension(path, ".xml"), files.Keys));
        if (libraries.Count > 0)
        {
            var symbols = feed.Read(project, ".snupkg");
            Assert.All(libraries, path => Assert.Equal(AssemblyFile.SymbolId(files[path]), AssemblyFile.IdOfSymbols(symbols[Path.ChangeExtension(path, ".pdb")])));
            Assert.All(libraries, path => Assert.True(AssemblyFile.IsDeterministic(files[path]), path));

            // Programs that are trimmed or compiled ahead run on .NET.
            Assert.All(libraries.Where(path => path.StartsWith("lib/net", StringComparison.Ordinal) && !path.Contains("netstandard", StringComparison.Ordinal)),
                path => Assert.Contains("IsTrimmable", AssemblyFile.TrueMetadata(files[path])));

            // A clone without a remote, as of a local copy, leads nowhere.
            if (await HasRemoteAsync())
            {
                Assert.All(libraries, path => Assert.Contains("raw.githubusercontent.com", AssemblyFile.SourceLink(symbols[Path.ChangeExtension(path, ".pdb")]), StringComparison.Ordinal));
            }
        }

        static async Task<bool> HasRemoteAsync()
        {
            var config = RepositoryFolder.Under(".git", "config");
            return File.Exists(config) && (await File.ReadAllTextAsync(config)).Contains("github.com", StringComparison.Ordinal);
        }

        XElement? Named(string name) => nuspec.Descendants().SingleOrDefault(element => element.Name.LocalName == name);

        string Value(string name) => Named(name)?.Value ?? "";
    }
}
