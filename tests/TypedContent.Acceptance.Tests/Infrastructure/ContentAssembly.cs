using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Generator;

namespace TypedContent.Acceptance.Tests.Infrastructure;

/// <summary>Represents a content set that is generated, packed, compiled and loaded.</summary>
internal sealed class ContentAssembly
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET6_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    private readonly byte[] _code;

    private ContentAssembly(byte[] code, ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<ContentPack> packs, string timing)
    {
        _code = code;
        Diagnostics = diagnostics;
        Packs = packs;
        Timing = timing;
        Loaded = new Lazy<Assembly>(() => Assembly.Load(_code));
    }

    /// <summary>Gets the diagnostics of the generator and the compiler.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyList<ContentPack> Packs { get; }

    public int Length => _code.Length;

    /// <summary>Gets the milliseconds of each stage, for reports.</summary>
    public string Timing { get; }

    public Lazy<Assembly> Loaded { get; }

    /// <summary>Gets the articles through the generated entry point.</summary>
    public IReadOnlyList<Article> Articles =>
        (IReadOnlyList<Article>)Loaded.Value.GetType("MyApp.Content.Articles")!.GetProperty("All")!.GetValue(null)!;

    /// <summary>Gets the set of the articles.</summary>
    public ContentSet Set => (ContentSet)Loaded.Value.GetType("MyApp.Content.Articles")!.GetProperty("Set")!.GetValue(null)!;

    public static ContentAssembly Build(
        IReadOnlyList<ArticleFile> files, IReadOnlyList<string>? redirects = null, string? defaultLocale = null, string code = "", string members = "",
        IReadOnlyList<TocFile>? tocs = null, string values = "", bool hasSearch = false, LockFile? accepted = null)
    {
        var clock = Stopwatch.StartNew();
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            [.. files.Select(file => new ArticleText(file)), .. (redirects ?? []).Select((json, i) => new RedirectText(i, json))],
            s_parse,
            new ArticleOptions(defaultLocale, members, values));
        var input = CSharpCompilation.Create(
            "ContentOf" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code, s_parse)],
            s_references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        driver.RunGeneratorsAndUpdateCompilation(input, out var compilation, out var reported);
        var generated = clock.ElapsedMilliseconds;

        var options = new ContentOptions { Namespace = "MyApp.Content", DefaultLocale = defaultLocale, HasValues = values == "true", HasSearch = hasSearch };
        var moved = new EquatableArray<Redirect>((redirects ?? []).SelectMany(json => Redirects.Read(json).Items).Distinct());
        var packs = ContentCompilation.Create(files, options, LinkTargets.None with { Redirects = moved }).WithTocs(tocs ?? []).WithLock(accepted ?? LockFile.None).GetPacks();
        var packed = clock.ElapsedMilliseconds;

        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, manifestResources: packs.Select(pack =>
            new ResourceDescription($"TypedContent.{pack.Locale}.pack", () => new MemoryStream(pack.Bytes), isPublic: true)));
        var emitted = clock.ElapsedMilliseconds;
        return new ContentAssembly(
            stream.ToArray(),
            [.. reported.Where(d => d.Severity > DiagnosticSeverity.Info), .. result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info)],
            packs,
            $"generate {generated} ms, pack {packed - generated} ms, compile {emitted - packed} ms");
    }
}
