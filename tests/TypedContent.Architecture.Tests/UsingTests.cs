namespace TypedContent.Architecture.Tests;

/// <summary>Imported namespaces are in the order of <c>dotnet_sort_system_directives_first</c>, which <c>dotnet format whitespace</c> doesn't verify.</summary>
public sealed class UsingTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("sample")]
    public void Imported_namespaces_are_sorted(string folder)
    {
        var files = SourceFile.In(folder).ToList();

        Assert.Contains(files, file => file.Usings.Count() > 1);
        Assert.All(files, file => Assert.Equal(Sorted(file.Usings), file.Usings));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> namespaces) => namespaces
        .OrderByDescending(name => name.Split('.')[0] == "System")
        .ThenBy(name => name.Replace('.', '\0'), StringComparer.OrdinalIgnoreCase);
}
