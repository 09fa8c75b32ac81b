using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>A project that uses the generator, as strict as a project can be.</summary>
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

    /// <summary>What a project for .NET 8 and later is parsed with.</summary>
    public static CSharpParseOptions Parse { get; } = new(
        LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>What a project for .NET Standard 2.0 is parsed with.</summary>
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

    /// <summary>All that the compiler says, hidden suggestions aside, about code and about its documentation.</summary>
    public static IReadOnlyList<Diagnostic> Complaints(Compilation compilation)
    {
        using var code = new MemoryStream();
        using var documentation = new MemoryStream();
        return [.. compilation.Emit(code, xmlDocumentationStream: documentation).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden)];
    }

    /// <summary>Compiles and loads.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using var code = new MemoryStream();
        Assert.Empty(compilation.Emit(code).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(code.ToArray());
    }
}
