using System.Text.RegularExpressions;

namespace TypedContent.Architecture.Tests;

/// <summary>Tests that docs/api.md names the public types of each package under its heading, and no others.</summary>
public sealed partial class ApiPageTests
{
    [Theory]
    [InlineData("TypedContent")]
    [InlineData("TypedContent.AspNetCore")]
    [InlineData("TypedContent.Blazor")]
    [InlineData("TypedContent.Search")]
    [InlineData("TypedContent.Mcp")]
    public void It_names_the_types_of_a_package(string package)
    {
        var types = Directory.GetFiles(RepositoryFolder.Under("src", package, "PublicAPI"), "*.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Where(line => DeclaredType().IsMatch(line) && line.StartsWith(package + ".", StringComparison.Ordinal))
            .Select(line => line[(package.Length + 1)..]).Distinct();
        var page = File.ReadAllText(RepositoryFolder.Under("docs", "api.md"));
        var section = page.Split("\n## ").Single(part => part.StartsWith(package + "\n", StringComparison.Ordinal));

        Assert.Equal(types.Order(StringComparer.Ordinal), Row().Matches(section).SelectMany(row => NamedType().Matches(row.Value)).Select(name => name.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^TypedContent(\.\w+)+(<[\w, ]+>)?$")]
    private static partial Regex DeclaredType();

    // The first cell of a row.
    [GeneratedRegex(@"^\| `[^|]*", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex NamedType();
}
