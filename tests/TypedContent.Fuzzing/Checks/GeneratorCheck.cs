using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator;
using Xunit;

namespace TypedContent.Fuzzing.Checks;

/// <summary>Runs a case through the generator, in a project with the strictest settings.</summary>
internal static class GeneratorCheck
{
    private static readonly CSharpParseOptions s_parse = new(
        LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Consumer",
        references:
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "netstandard.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
        ],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Checks that the generated code parses and, if <paramref name="compile"/> is true, compiles without diagnostics.</summary>
    public static void Check(FuzzCase fuzz, bool compile)
    {
        ContentText[] files =
        [
            .. fuzz.Files.Select(file => new ContentText(file.Origin.FilePath, file.Text)),
            .. fuzz.IsToc ? [new ContentText(FuzzCase.TocPath, fuzz.Text, "toc")] : Array.Empty<ContentText>(),
        ];
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()], files, s_parse, new ProjectOptions(new Dictionary<string, string> { ["RootNamespace"] = "App" }));
        var after = driver.RunGeneratorsAndUpdateCompilation(s_project, out var output, out var diagnostics);
        Assert.Null(after.GetRunResult().Results.Single().Exception);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "TC9099");
        Assert.DoesNotContain(output.SyntaxTrees, tree => tree.GetDiagnostics().Any());
        if (compile)
        {
            using var code = new MemoryStream();
            using var documentation = new MemoryStream();
            Assert.Empty(output.Emit(code, xmlDocumentationStream: documentation).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        }
    }
}
