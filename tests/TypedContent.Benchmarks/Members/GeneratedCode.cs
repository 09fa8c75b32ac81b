using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Benchmarks.Ide;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Members;

/// <summary>Represents the code that is generated for a set.</summary>
/// <param name="Sources">The source files.</param>
/// <param name="Members">The number of fields, properties, methods and constructors in them.</param>
internal sealed record GeneratedCode(IReadOnlyList<string> Sources, int Members)
{
    private const string Program = "internal static class Program { private static int Main() => 0; }";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.None, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>Gets the code of a program only, which both sides of a comparison have.</summary>
    public static GeneratedCode None { get; } = new([Program], 0);

    /// <summary>Gets the paths of the assemblies that the code references: the runtime and TypedContent.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)),
        typeof(Article).Assembly.Location,
    ];

    /// <summary>Generates the code of a set.</summary>
    public static GeneratedCode Of(Settings settings, string set)
    {
        var folder = settings.SetFolder(set);
        var project = new OpenProject(folder, OpenProject.FilesOf(folder));
        project.Run();
        var sources = project.Result.GeneratedSources.Select(source => source.SourceText.ToString()).ToList();
        var members = sources.Sum(source => CSharpSyntaxTree.ParseText(source, s_parse).GetRoot().DescendantNodes(IsNoMember)
            .Count(node => node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)));
        return new GeneratedCode([Program, .. sources], members);
    }

    /// <summary>Parses the code and compiles it to an assembly in memory, like a warm compiler server.</summary>
    /// <exception cref="InvalidOperationException">The code doesn't compile.</exception>
    public void Compile(IReadOnlyList<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "App",
            Sources.AsParallel().AsOrdered().Select(source => CSharpSyntaxTree.ParseText(source, s_parse)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Annotations));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        }
    }

    /// <summary>Writes the code to a folder.</summary>
    public void Write(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        for (var i = 0; i < Sources.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder, Reports.Figures.Count(i) + ".cs"), Sources[i]);
        }
    }

    private static bool IsNoMember(SyntaxNode node) => node is CompilationUnitSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax;
}
