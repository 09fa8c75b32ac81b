using System.Globalization;

namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// A folder with the package, packed once from what is built, and with the projects that use it. They restore
/// into this folder and from it alone: the machine's own package folder lends what the solution was restored to,
/// and stays as it was.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-").FullName;
    private int _consumers;
    private Consumer? _restored;

    /// <summary>The version the package has here only.</summary>
    internal string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"1.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>The package.</summary>
    internal string PackagePath => Packed(".nupkg");

    /// <summary>The package with the symbols.</summary>
    internal string SymbolPackagePath => Packed(".snupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{Repository.PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
        var packing = await DotNet.RunAsync(
            RepositoryFolder.Root, "pack", Repository.PackedProject, "--no-build", "-c", Repository.Configuration, "-o", Path.Combine(_folder, "feed"),
            $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}/");
        packing.AssertClean();
        _restored = new Consumer(Path.Combine(_folder, "restored", "App"), Version, string.Empty, string.Empty);
        (await DotNet.RunAsync(_restored.Folder, "restore")).AssertClean();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await CompilerServer.StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A new project that uses the package and has three articles. It is restored, since its packages are those of any other.</summary>
    internal Consumer NewConsumer(string properties = "", string items = "")
    {
        var app = NewUnrestoredConsumer(properties, items);
        app.RestoreFrom(_restored!);
        return app;
    }

    /// <summary>A new project that its first build restores.</summary>
    internal Consumer NewUnrestoredConsumer(string properties = "", string items = "")
    {
        var number = Interlocked.Increment(ref _consumers).ToString(CultureInfo.InvariantCulture);
        return new Consumer(Path.Combine(_folder, number, "App"), Version, properties, items);
    }

    private string Packed(string extension) => Assert.Single(Directory.GetFiles(Path.Combine(_folder, "feed"), "*" + extension));
}
