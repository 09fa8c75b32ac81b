using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator;

namespace TypedContent.CodeFixes.Tests.Infrastructure;

/// <summary>Provides assemblies with articles that other projects refer to.</summary>
internal static class Library
{
    /// <summary>Returns a project as an editor that has it open refers to it.</summary>
    /// <param name="assembly">The name of the assembly.</param>
    /// <param name="isExported">Whether it states what articles it has.</param>
    /// <param name="articles">The articles.</param>
    public static CompilationReference Open(string assembly, bool isExported, params ContentText[] articles) => Compile(assembly, isExported, articles).ToMetadataReference();

    /// <summary>Returns an assembly as a build refers to it.</summary>
    public static MetadataReference Built(string assembly, bool isExported, params ContentText[] articles)
    {
        using var code = new MemoryStream();
        Assert.Empty(Compile(assembly, isExported, articles).Emit(code, options: new(metadataOnly: true, includePrivateMembers: false)).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(code.ToArray());
    }

    private static Compilation Compile(string assembly, bool isExported, ContentText[] articles)
    {
        var options = new ProjectOptions(new Dictionary<string, string>
        {
            ["RootNamespace"] = assembly, ["TypedContentRootPath"] = "/library/content", ["TypedContentExport"] = isExported ? "true" : "false",
        });
        var empty = CSharpCompilation.Create(
            assembly, references: Project.References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], articles, Project.Parse, options).RunGeneratorsAndUpdateCompilation(empty, out var compilation, out _);
        return compilation;
    }
}
