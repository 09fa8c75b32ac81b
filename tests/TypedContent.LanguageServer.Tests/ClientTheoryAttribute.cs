namespace TypedContent.LanguageServer.Tests;

/// <summary>Marks a test that needs another program. It is skipped, and says so, where there is none.</summary>
public sealed class ClientTheoryAttribute : TheoryAttribute
{
    /// <summary>Initializes the attribute.</summary>
    /// <param name="program">The name of the program.</param>
    /// <param name="package">The folder of an npm package that it needs, from the folder of the tests; null for none.</param>
    public ClientTheoryAttribute(string program, string? package)
    {
        (Program, Package) = (program, package);
        if (!(Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Skip = $"There is no '{program}' here; .ci/run installs it.";
        }
        else if (package is not null && !Directory.Exists(Path.Combine(RepositoryFolder.Root, "tests", "TypedContent.LanguageServer.Tests", package)))
        {
            Skip = $"There is no '{package}'; run 'npm install --no-package-lock' in tests/TypedContent.LanguageServer.Tests/Clients.";
        }
    }

    /// <summary>Gets the name of the program.</summary>
    public string Program { get; }

    /// <summary>Gets the folder of an npm package that it needs; null for none.</summary>
    public string? Package { get; }
}
