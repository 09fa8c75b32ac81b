using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Represents a console project on disk that is built as a user builds it.</summary>
internal sealed class BuildProject
{
    private readonly string _configuration;

    /// <summary>Writes the project and restores it.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="properties">The properties of the project file.</param>
    /// <param name="items">The items of the project file.</param>
    /// <param name="program">The source code of the program.</param>
    /// <param name="configuration">The build configuration.</param>
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

    /// <summary>Gets the folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Gets the folder of the build output.</summary>
    public string OutputFolder => Path.Combine(Folder, "bin", _configuration, "net10.0");

    /// <summary>Gets the path of the assembly.</summary>
    public string AssemblyPath => Path.Combine(OutputFolder, "App.dll");

    /// <summary>Gets the folder of the intermediate files that are kept between builds.</summary>
    public string IntermediateFolder => Path.Combine(Folder, "obj", _configuration, "net10.0");

    /// <summary>Deletes all build output and keeps the restored files.</summary>
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

    /// <summary>Builds the parts of the project that aren't up to date.</summary>
    public ProcessRun Build(CompilerServer? server = null, params IEnumerable<string> arguments) =>
        ProcessRun.Of(Folder, server, "dotnet", ["build", "--no-restore", "-v:q", "-c", _configuration, .. arguments]);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }
}
