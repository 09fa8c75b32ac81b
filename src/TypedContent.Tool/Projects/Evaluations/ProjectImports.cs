using System.Text.RegularExpressions;

namespace TypedContent.Tool.Projects.Evaluations;

/// <summary>Represents the files that a project consists of.</summary>
/// <param name="Files">The paths of the project and of what it imports.</param>
/// <param name="Names">The names of properties that they use, any of which can be an environment variable.</param>
internal sealed partial record ProjectImports(IReadOnlyList<string> Files, IReadOnlyList<string> Names)
{
    private static readonly string s_sdk = $"{Path.DirectorySeparatorChar}sdk{Path.DirectorySeparatorChar}";
    private static readonly string s_packages = $"{Path.DirectorySeparatorChar}packages{Path.DirectorySeparatorChar}";
    private static readonly string s_restored = $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}";

    /// <summary>Gets the folders with the SDKs of which one is used.</summary>
    public IEnumerable<string> SdkFolders =>
        Files.Select(file => file.LastIndexOf(s_sdk, StringComparison.Ordinal) is > 0 and var end ? file[..(end + s_sdk.Length)] : null).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Gets a value that indicates whether a file of the project's own asks for other files, the time, or the registry, which aren't observed.</summary>
    public bool AskForMore => Files.Where(file => !file.Contains(s_sdk, StringComparison.Ordinal) && !file.Contains(s_packages, StringComparison.Ordinal) && !file.Contains(s_restored, StringComparison.Ordinal))
        .Any(file => Question().IsMatch(File.ReadAllText(file)));

    /// <summary>Returns the files of the project at <paramref name="path"/>, from MSBuild's text of all of them.</summary>
    public static ProjectImports Of(string path, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"typedcontent-{Guid.NewGuid():N}.xml");
        try
        {
            MSBuildProcess.Run(path, ["-preprocess:" + file, .. arguments]);
            return Parse(File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The path of each file stands alone before a line of equals signs, above its text.
    private static ProjectImports Parse(string text) => new(
        [.. FilePath().Matches(text).Select(match => match.Groups[1].Value.Trim()).Where(File.Exists).Distinct(StringComparer.Ordinal)],
        [.. PropertyName().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);

    [GeneratedRegex(@"^((?:/|[A-Za-z]:\\|\\\\)[^\r\n]+)\r?\n={20,}", RegexOptions.Multiline)]
    private static partial Regex FilePath();

    [GeneratedRegex(@"(?:\$\(|GetEnvironmentVariable\(['""`]?)([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"\[(System\.IO|System\.DateTime|MSBuild\]::GetRegistry|MSBuild\]::GetPathOfFileAbove|MSBuild\]::GetDirectoryNameOfFileAbove)|Registry:|Exists\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Question();
}
