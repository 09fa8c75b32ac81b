using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler.Packing;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Represents a project that uses the generator, with the strictest settings.</summary>
internal static class Consumer
{
    private static readonly ImmutableArray<MetadataReference> s_modern =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_netStandard = new(() =>
    [
        .. Directory.GetFiles(Repository.Setting("NetStandardReferences"), "*.dll").Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Repository.Setting("NetStandardRuntime")),
    ]);

    /// <summary>Gets the parse options of a project for .NET 8 and later.</summary>
    public static CSharpParseOptions Parse { get; } = new(
        LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>Gets the parse options of a project for .NET Standard 2.0.</summary>
    public static CSharpParseOptions ParseNetStandard { get; } = Parse.WithPreprocessorSymbols("NETSTANDARD2_0");

    public static CSharpCompilation Compile(CSharpParseOptions parse, params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"Source{i}.cs")),
        parse.PreprocessorSymbolNames.Contains("NETSTANDARD2_0") ? s_netStandard.Value : s_modern,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Default));

    /// <summary>Returns all diagnostics of the compiler about code and its documentation, except for hidden suggestions.</summary>
    public static IReadOnlyList<Diagnostic> Complaints(Compilation compilation)
    {
        using var code = new MemoryStream();
        using var documentation = new MemoryStream();
        return [.. compilation.Emit(code, xmlDocumentationStream: documentation).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden)];
    }

    /// <summary>Compiles the code and loads the assembly, with packs as its resources.</summary>
    public static Assembly Load(Compilation compilation, params ContentPack[] packs)
    {
        using var code = new MemoryStream();
        var resources = packs.Select(pack => new ResourceDescription($"TypedContent.{pack.Locale}.pack", () => new MemoryStream(pack.Bytes), isPublic: true));
        Assert.Empty(compilation.Emit(code, manifestResources: resources).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(code.ToArray());
    }
}
