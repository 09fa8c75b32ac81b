using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Builds;

/// <summary>A console project on disk that is built as a user does it.</summary>
internal sealed class BuildProject
{
    private readonly string _configuration;

    /// <summary>Writes the project and restores it.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="properties">Properties of the project file.</param>
    /// <param name="items">Items of the project file.</param>
    /// <param name="program">The program.</param>
    /// <param name="configuration">What it is built as.</param>
    public BuildProject(string folder, string properties = "", string items = "", string program = "System.Console.WriteLine();", string configuration = "Debug")
    {
        (Folder, _configuration) = (folder, configuration);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
        ProcessRun.Of(Folder, "dotnet", "restore", "-v:q");
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The folder of what was built.</summary>
    public string OutputFolder => Path.Combine(Folder, "bin", _configuration, "net10.0");

    /// <summary>The assembly.</summary>
    public string AssemblyPath => Path.Combine(OutputFolder, "App.dll");

    /// <summary>The folder of what is kept from one build to the next.</summary>
    public string IntermediateFolder => Path.Combine(Folder, "obj", _configuration, "net10.0");

    /// <summary>Deletes all that was built. What was restored stays.</summary>
    public void Clean()
    {
        foreach (var folder in (string[])[OutputFolder, IntermediateFolder])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Builds what is not up to date.</summary>
    public ProcessRun Build(CompilerServer? server = null, params IEnumerable<string> arguments) =>
        ProcessRun.Of(Folder, server, "dotnet", ["build", "--no-restore", "-v:q", "-c", _configuration, .. arguments]);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }
}
