namespace TypedContent.Architecture.Tests;

/// <summary>A namespace is its folder.</summary>
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("TypedContent.Compiler")]
    [InlineData("TypedContent.Generator")]
    [InlineData("TypedContent.Build")]
    [InlineData("TypedContent.Tool")]
    public void Every_file_is_in_the_namespace_of_its_folder(string project)
    {
        // The statements of a program have no namespace.
        var files = SourceFile.In("src/" + project).Where(file => Path.GetFileName(file.Path) != "Program.cs").ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal([file.ExpectedNamespace(project)], file.Namespaces));
    }

    [Fact]
    public void Public_types_of_the_runtime_are_in_one_namespace_and_the_others_in_that_of_their_folder()
    {
        var files = SourceFile.In("src/TypedContent").ToList();

        Assert.Contains(files, file => file.IsPublic);
        Assert.All(files, file => Assert.Equal([file.IsPublic ? "TypedContent" : file.ExpectedNamespace("TypedContent")], file.Namespaces));
    }
}
