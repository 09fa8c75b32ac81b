using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Build;
using TypedContent.Compiler.Usage;
using TypedContent.Generator;
using TypedContent.Generator.Usage;

namespace TypedContent.CodeFixes.Tests.Infrastructure;

/// <summary>Represents a project of a workspace, with the code that the generator makes of its articles.</summary>
internal sealed class Project : IDisposable
{
    private const string Usings = "using MyApp.Content;\nusing TypedContent;\n";

    /// <summary>Gets how code is parsed.</summary>
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>Gets the runtime library, and the assemblies of .NET and ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-fixes-").FullName;
    private readonly ProjectId _id;
    private string? _members;

    /// <summary>Creates a project of files with code, each of which names the articles without their namespace.</summary>
    public Project(params string[] files)
    {
        _id = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "MyApp", "MyApp", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: Parse, metadataReferences: References)).Id;
        for (var i = 0; i < files.Length; i++)
        {
            Assert.True(_workspace.TryApplyChanges(Current.AddDocument(DocumentId.CreateNewId(_id), $"File{i}.cs", SourceText.From(Usings + files[i], Encoding.UTF8), filePath: $"/project/File{i}.cs")));
        }
    }

    private Solution Current => _workspace.CurrentSolution;

    /// <summary>Gets the text of each file, without what all have in common.</summary>
    public IReadOnlyList<string> Files => [.. Current.GetProject(_id)!.Documents
        .Where(document => document.Name.StartsWith("File", StringComparison.Ordinal)).Select(document => document.GetTextAsync().Result.ToString()[Usings.Length..])];

    /// <summary>Gets the places where the code of the last build names articles.</summary>
    public IReadOnlyList<ContentUse> Uses { get; private set; } = [];

    /// <summary>Generates the code of the articles.</summary>
    public Project With(params ContentText[] articles)
    {
        var old = Current.GetProject(_id)!.Documents.Where(document => !document.Name.StartsWith("File", StringComparison.Ordinal)).Select(document => document.Id).ToImmutableArray();
        var solution = Current.RemoveDocuments(old);
        var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], articles, Parse, Options());
        var compilation = solution.GetProject(_id)!.GetCompilationAsync().Result!;
        foreach (var source in driver.RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_id), source.HintName, source.SourceText, filePath: $"/obj/{typeof(ContentGenerator).FullName}/{source.HintName}");
        }

        Assert.True(_workspace.TryApplyChanges(solution));
        return this;
    }

    /// <summary>Refers to an assembly.</summary>
    public Project Referring(MetadataReference assembly)
    {
        Assert.True(_workspace.TryApplyChanges(Current.AddMetadataReference(_id, assembly)));
        return this;
    }

    /// <summary>Compiles the project and leaves what a build leaves for the next one.</summary>
    public Project Build()
    {
        var (assembly, symbols, usage) = (Path.Combine(_folder, "MyApp.dll"), Path.Combine(_folder, "MyApp.pdb"), Path.Combine(_folder, "usage.txt"));
        using (var code = File.Create(assembly))
        using (var debug = File.Create(symbols))
        {
            Assert.Empty(Current.GetProject(_id)!.GetCompilationAsync().Result!.Emit(code, debug, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        }

        _members = Path.Combine(_folder, "members.cache");
        Assert.True(new WriteContentUsage { BuildEngine = new FakeBuildEngine(), AssemblyPath = assembly, SymbolsPath = symbols, Folder = "/project", MembersPath = _members, UsagePath = usage }.Execute());
        Uses = UsageIndex.Parse(File.ReadAllText(usage))!.Uses;
        return this;
    }

    /// <summary>Returns what an editor shows: the diagnostics of the analyzer, and those of the compiler that have a fix.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        AdditionalText[] files = _members is null ? [] : [new BuildFile(_members)];
        var compilation = (await Current.GetProject(_id)!.GetCompilationAsync())!;
        var analyzed = compilation.WithAnalyzers([new ContentUsageAnalyzer()], new AnalyzerOptions([.. files], Options()));
        return [.. (await analyzed.GetAllDiagnosticsAsync()).Where(found => found.Id.StartsWith("TC", StringComparison.Ordinal)).OrderBy(found => found.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(found => found.Location.SourceSpan)];
    }

    /// <summary>Returns the ids and messages of the diagnostics.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync() => [.. (await DiagnosticsAsync()).Select(found => $"{found.Id}: {found.GetMessage(null)}")];

    /// <summary>Applies the fix of the first diagnostic.</summary>
    public async Task<Project> FixAsync(CodeFixProvider provider)
    {
        var found = (await DiagnosticsAsync()).First(found => provider.FixableDiagnosticIds.Contains(found.Id));
        return await ApplyAsync(await ActionAsync(provider, found));
    }

    /// <summary>Returns whether the provider has a fix for the first diagnostic.</summary>
    public async Task<bool> HasFixAsync(CodeFixProvider provider) => await ActionAsync(provider, (await DiagnosticsAsync())[0]) is not null;

    /// <summary>Applies the fix of all diagnostics of the first one's rule at once, in all files.</summary>
    public async Task<Project> FixAllAsync(CodeFixProvider provider)
    {
        var all = (await DiagnosticsAsync()).Where(found => provider.FixableDiagnosticIds.Contains(found.Id)).ToList();
        var first = await ActionAsync(provider, all[0]);
        var context = new FixAllContext(
            DocumentOf(all[0]), provider, FixAllScope.Project, first!.EquivalenceKey!, [all[0].Id], new Found(this, all), CancellationToken.None);
        return await ApplyAsync(await provider.GetFixAllProvider()!.GetFixAsync(context));
    }

    public void Dispose()
    {
        _workspace.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<CodeAction?> ActionAsync(CodeFixProvider provider, Diagnostic found)
    {
        CodeAction? first = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(found), found, (action, _) => first ??= action, CancellationToken.None));
        return first;
    }

    private async Task<Project> ApplyAsync(CodeAction? action)
    {
        Assert.NotNull(action);
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            operation.Apply(_workspace, CancellationToken.None);
        }

        return this;
    }

    private Document DocumentOf(Diagnostic found) => Current.GetDocument(found.Location.SourceTree)!;

    private static ProjectOptions Options() => new(new Dictionary<string, string> { ["RootNamespace"] = "MyApp", ["TypedContentRootPath"] = "/project/content" });

    private sealed class BuildFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    private sealed class Found(Project project, IReadOnlyList<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project _, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(found => project.DocumentOf(found).Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project _, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
