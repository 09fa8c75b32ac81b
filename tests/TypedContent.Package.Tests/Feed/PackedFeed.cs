using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;

namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Provides a folder with the package, packed once from the build output, and with the projects that use it. They restore
/// only into and from this folder. The restored packages of the solution come from the package folder of the machine,
/// which is not changed.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    // Packing compiles ahead into the folders of the projects, and does so once.
    private static readonly SemaphoreSlim s_packing = new(1);
    private static int s_open;

    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<Task>> _packed = new(StringComparer.Ordinal);
    private int _consumers;
    private Consumer? _restored;

    /// <summary>Gets the version of the package, which is unique to this feed.</summary>
    internal string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"1.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>Gets the path of the package.</summary>
    internal string PackagePath => Packed(".nupkg");

    /// <summary>Gets the path of the symbol package.</summary>
    internal string SymbolPackagePath => Packed(".snupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Interlocked.Increment(ref s_open);
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{Repository.PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
        await AddAsync("TypedContent");
        _restored = new Consumer(Path.Combine(_folder, "restored", "App"), Version, string.Empty, string.Empty);
        (await DotNet.RunAsync(_restored.Folder, "restore")).AssertClean();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (Interlocked.Decrement(ref s_open) == 0)
        {
            await BuildServer.StopAsync();
            await CompilerServer.StopAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>
    /// Creates a project that uses the package and has three articles. It is already restored, because all projects use the same
    /// packages.
    /// </summary>
    internal Consumer NewConsumer(string properties = "", string items = "")
    {
        var app = NewUnrestoredConsumer(properties, items);
        app.RestoreFrom(_restored!);
        return app;
    }

    /// <summary>Creates a project that is restored by its first build.</summary>
    internal Consumer NewUnrestoredConsumer(string properties = "", string items = "")
    {
        var number = Interlocked.Increment(ref _consumers).ToString(CultureInfo.InvariantCulture);
        return new Consumer(Path.Combine(_folder, number, "App"), Version, properties, items);
    }

    /// <summary>Creates a project of an SDK that uses packages of the feed.</summary>
    internal Consumer NewApp(string sdk, string settings, params string[] packages)
    {
        var app = NewUnrestoredConsumer();
        app.Write("App.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedContent" Version="{Version}" />
                {string.Concat(packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"{Version}\" />"))}
              </ItemGroup>
              {settings}
            </Project>
            """);
        return app;
    }

    /// <summary>Packs a project of the repository, with the version of the feed. Each is packed once, by the first test that needs it.</summary>
    internal Task AddAsync(string project) =>
        _packed.GetOrAdd(project, name => new(async () => (await PackAsync(RepositoryFolder.Under("src", name, name + ".csproj"))).AssertClean())).Value;

    /// <summary>Returns the files of a package that was added.</summary>
    internal Dictionary<string, byte[]> Read(string package, string extension)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = ZipFile.OpenRead(Path.Combine(_folder, "feed", $"{package}.{Version}{extension}"));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            files[entry.FullName] = content.ToArray();
        }

        return files;
    }

    private async Task<Outcome> PackAsync(string project)
    {
        await s_packing.WaitAsync();
        try
        {
            return await DotNet.RunAsync(
                RepositoryFolder.Root, "pack", project, "--no-build", "-c", Repository.Configuration, "-o", Path.Combine(_folder, "feed"),
                $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}/");
        }
        finally
        {
            s_packing.Release();
        }
    }

    private string Packed(string extension) => Assert.Single(Directory.GetFiles(Path.Combine(_folder, "feed"), $"TypedContent.{Version}{extension}"));
}
