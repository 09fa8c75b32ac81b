using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Benchmarks.Sets;
using TypedContent.Generator;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Represents a project in an IDE, with a driver that is kept between runs.</summary>
internal sealed class OpenProject
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Parse, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation = CSharpCompilation.Create(
        "App", [Tree(0)], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Initializes a project with <paramref name="files"/> whose generator has not run yet.</summary>
    /// <param name="folder">The folder of the content set.</param>
    /// <param name="files">The files of the content set.</param>
    /// <param name="tracksSteps">True to record the reasons of steps, which takes time.</param>
    public OpenProject(string folder, IReadOnlyList<OpenFile> files, bool tracksSteps = false)
    {
        Files = [.. files];
        _driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            files,
            s_parse,
            new OpenProjectOptions(folder),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
    }

    /// <summary>Gets the files of the content set, as edited.</summary>
    public ImmutableArray<OpenFile> Files { get; private set; }

    /// <summary>Gets the result of the last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Returns the files of a set.</summary>
    public static IReadOnlyList<OpenFile> FilesOf(string folder) =>
    [
        .. SetFigures.Read(folder).Select(file => new OpenFile(file.Origin.FilePath, file.Text)),
        .. SetFigures.Redirects(folder).Select(file => new OpenFile(file, File.ReadAllText(file), "redirects")),
    ];

    /// <summary>Runs the generator.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Edits a C# file that is unrelated to the articles.</summary>
    /// <param name="number">A number that makes the text different each time.</param>
    public void EditCode(int number) => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Tree(number));

    /// <summary>Replaces the text of an article.</summary>
    public void Edit(int file, string text)
    {
        var (old, edited) = (Files[file], Files[file].With(text));
        Files = Files.SetItem(file, edited);
        _driver = _driver.ReplaceAdditionalText(old, edited);
    }

    private static SyntaxTree Tree(int number) => CSharpSyntaxTree.ParseText(
        string.Create(CultureInfo.InvariantCulture, $"internal static class Unrelated {{ public const int Number = {number}; }}"), s_parse, "Unrelated.cs");
}
