using ArchUnitNET.Loader;

namespace TypedContent.Architecture.Tests;

/// <summary>Layers look down only.</summary>
public sealed class LayerTests
{
    public static TheoryData<string> Assemblies => ["TypedContent.Compiler", "TypedContent.Generator", "TypedContent", "TypedContent.LanguageServer"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_type_uses_a_type_of_a_layer_above(string assembly)
    {
        var layers = LayersOf(assembly);
        var types = new ArchLoader().LoadAssembly(layers.Assembly).Build().Types;
        var upward =
            from type in types
            let own = layers.Of(type)
            where own is not null
            from dependency in type.Dependencies
            let other = layers.Of(dependency.Target)
            where other is not null && other != own && !own.Below.Contains(other.Name)
            select $"{type.FullName} uses {dependency.Target.FullName}";

        var uses = upward.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(uses.Count == 0, string.Join('\n', uses));
        Assert.All(layers.All, layer => Assert.Contains(types, type => layers.Of(type) == layer));
    }

    /// <summary>Constants are copied where they are used, so that only the sources tell.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_file_imports_a_layer_above(string assembly)
    {
        var layers = LayersOf(assembly);
        var upward =
            from file in SourceFile.In(layers.Folder)
            let own = layers.Of(file.ExpectedNamespace(layers.Root))
            where own is not null
            from import in file.Usings
            let other = layers.Of(import)
            where other is not null && other != own && !own.Below.Contains(other.Name)
            select $"{file.Path} imports {import}";

        Assert.Empty(upward);
    }

    [Fact]
    public void Packs_and_text_of_the_runtime_know_nothing_of_articles_and_links()
    {
        var types = new ArchLoader().LoadAssembly(Layers.Runtime.Assembly).Build().Types;
        string[] content = [.. SourceFile.In("src/TypedContent/Content").SelectMany(file => file.Types).Distinct()];
        var known =
            from type in types
            where type.Namespace.FullName is "TypedContent.Packs" or "TypedContent.Text" or "TypedContent.Html" or "TypedContent.Metadata"
            from dependency in type.Dependencies
            where content.Contains(dependency.Target.Name.Split('`')[0]) && dependency.Target.FullName.StartsWith("TypedContent", StringComparison.Ordinal)
            select $"{type.FullName} uses {dependency.Target.FullName}";

        Assert.Contains("Article", content);
        Assert.Empty(known.Distinct());
    }

    private static Layers LayersOf(string assembly) => new[] { Layers.Engine, Layers.Generator, Layers.Runtime, Layers.LanguageServer }.Single(layers => layers.Root == assembly);
}
