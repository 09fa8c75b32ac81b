namespace TypedContent.Package.Tests.Feed;

/// <summary>Represents a project that uses the package, with the strictest settings.</summary>
internal sealed class Consumer
{
    private bool _restored;

    public Consumer(string folder, string version, string properties, string items)
    {
        Folder = folder;
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedContent" Version="{version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", Sample.Program);
        Write("content/sv-SE/welcome.md", Sample.Welcome);
        Write("content/sv-SE/guide/invoices.md", Sample.Invoices);
        Write("content/sv-SE/guide/support.md", Sample.Support);
    }

    /// <summary>Gets the folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Gets the folder that the packs are written to.</summary>
    public string PackFolder => Under("obj/Debug/net10.0/typedcontent");

    /// <summary>Gets the names of the packs.</summary>
    public IEnumerable<string?> Packs =>
        Directory.Exists(PackFolder) ? Directory.GetFiles(PackFolder, "*.pack").Select(Path.GetFileName).Order(StringComparer.Ordinal) : [];

    /// <summary>Returns a path in the project.</summary>
    public string Under(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Under(path))!);
        File.WriteAllText(Under(path), text);
    }

    /// <summary>Copies the restore output of a project with the same packages and framework.</summary>
    public void RestoreFrom(Consumer other)
    {
        foreach (var path in Directory.GetFiles(other.Under("obj")))
        {
            Write(Path.Combine("obj", Path.GetFileName(path)), File.ReadAllText(path).Replace(other.Folder, Folder, StringComparison.Ordinal));
        }

        _restored = true;
    }

    /// <summary>Builds the project, and restores it the first time.</summary>
    public Task<Outcome> BuildAsync(params string[] arguments)
    {
        string[] restore = _restored ? ["--no-restore"] : [];
        _restored = true;
        return DotNet.RunAsync(Folder, ["build", "-v:m", .. restore, .. arguments]);
    }

    /// <summary>Builds the restored project in a process of its own, without a server.</summary>
    public Task<Outcome> BuildAloneAsync(params string[] arguments) => DotNet.RunAsync(Folder, [], ["build", "-v:m", "--no-restore", .. arguments]);

    /// <summary>Runs the built program.</summary>
    public Task<Outcome> RunAsync() => DotNet.RunAsync(Folder, [], ["bin/Debug/net10.0/App.dll"]);
}
