namespace TypedContent.Package.Tests.Commands;

/// <summary>Runs the program <c>content</c> that was built with the tests.</summary>
internal static class ContentTool
{
    /// <summary>Runs the program in a folder.</summary>
    public static Task<Outcome> RunAsync(string folder, params string[] arguments) =>
        DotNet.RunAsync(folder, [RepositoryFolder.Under("src", "TypedContent.Tool", "bin", Repository.Configuration, "net10.0", "content.dll"), .. arguments]);
}
