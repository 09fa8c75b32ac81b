using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Represents a run of the generator, from which the next run continues as in an IDE.</summary>
internal sealed class Generation
{
    // To list the steps, Roslyn walks all paths from each file to each output, which are many if files depend on all others.
    private const int MostTracked = 40;

    private readonly GeneratorDriver _driver;
    private readonly Compilation _input;
    private readonly ImmutableArray<ContentText> _files;

    private readonly Generation? _before;

    private Generation(GeneratorDriver driver, Compilation input, ImmutableArray<ContentText> files, Generation? before = null)
    {
        _before = before;
        _input = input;
        _files = files;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Output = output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>Gets the project with the generated code.</summary>
    public Compilation Output { get; }

    /// <summary>Gets the files of the content set, as edited.</summary>
    public IReadOnlyList<ContentText> Files => _files;

    /// <summary>Gets the diagnostics of the generator.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the output of the generator and its reasons.</summary>
    public GeneratorRunResult Result { get; }

    public static Generation Run(params ContentText[] files) => Run([], files);

    public static Generation Run(Dictionary<string, string> properties, params ContentText[] files) =>
        Run(Consumer.Parse, properties, files);

    public static Generation Run(CSharpParseOptions parse, Dictionary<string, string> properties, params ContentText[] files) =>
        Run(parse, properties, "internal static class Unrelated;", files);

    /// <summary>Runs the generator in a project with code of its own.</summary>
    public static Generation RunWith(string code, params ContentText[] files) => Run(Consumer.Parse, [], code, files);

    /// <summary>Runs the generator beside code of a project with properties.</summary>
    public static Generation RunWith(string code, Dictionary<string, string> properties, params ContentText[] files) => Run(Consumer.Parse, properties, code, files);

    /// <summary>Runs the generator in a project that refers to assemblies.</summary>
    public static Generation RunIn(string assembly, MetadataReference[] references, Dictionary<string, string> properties, params ContentText[] files) =>
        RunIn(assembly, references, properties, "internal static class Unrelated;", files);

    /// <summary>Runs the generator in a project with code of its own that refers to assemblies.</summary>
    public static Generation RunIn(string assembly, MetadataReference[] references, Dictionary<string, string> properties, string code, params ContentText[] files) =>
        Run(Consumer.Parse, properties, code, files, project => project.WithAssemblyName(assembly).AddReferences(references));

    private static Generation Run(CSharpParseOptions parse, Dictionary<string, string> properties, string code, ContentText[] files, Func<Compilation, Compilation>? change = null)
    {
        properties.TryAdd("RootNamespace", "MyApp");
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            files,
            parse,
            new ProjectOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: files.Length <= MostTracked));
        return new Generation(driver, change?.Invoke(Consumer.Compile(parse, code)) ?? Consumer.Compile(parse, code), [.. files]);
    }

    /// <summary>Runs the generator again after an edit of C# code that is unrelated to the articles.</summary>
    public Generation EditCode() =>
        new(_driver, _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Another;", Consumer.Parse)), _files, this);

    /// <summary>Runs the generator again after a reference is another one.</summary>
    public Generation Refer(MetadataReference from, MetadataReference to) => new(_driver, _input.ReplaceReference(from, to), _files, this);

    /// <summary>Runs the generator again after an edit of the project's own code.</summary>
    public Generation EditOwnCode(string code) => new(
        _driver, _input.ReplaceSyntaxTree(_input.SyntaxTrees.First(), CSharpSyntaxTree.ParseText(code, Consumer.Parse, "Source0.cs")), _files, this);

    /// <summary>Runs the generator again after an edit of one article.</summary>
    public Generation Edit(string relativePath, string text)
    {
        var old = _files.Single(file => file.RelativePath == relativePath);
        var edited = old.With(text);
        return new Generation(_driver.ReplaceAdditionalText(old, edited), _input, _files.Replace(old, edited), this);
    }

    /// <summary>Runs the generator again after an article was added.</summary>
    public Generation Add(ContentText file) => new(_driver.AddAdditionalTexts([file]), _input, _files.Add(file), this);

    /// <summary>Runs the generator again after an article was deleted.</summary>
    public Generation Remove(string relativePath)
    {
        var old = _files.Single(file => file.RelativePath == relativePath);
        return new Generation(_driver.RemoveAdditionalTexts([old]), _input, _files.Remove(old), this);
    }

    /// <summary>Runs the generator again after the IDE created new options with the same values.</summary>
    public Generation RenewOptions(Dictionary<string, string> properties) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties)), _input, _files, this);

    /// <summary>Returns the reason of each output of a step.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step)
    {
        Assert.True(Result.TrackedSteps.TryGetValue(step, out var runs), $"The step {step} gave nothing, or has no name.");
        return ReasonsOf(runs);
    }

    /// <summary>Returns the reason of each output of all named steps that have an output.</summary>
    public IReadOnlyList<IncrementalStepRunReason> AllReasons() => [.. NamedSteps.SelectMany(Reasons)];

    /// <summary>Gets the named steps that have an output.</summary>
    public IEnumerable<string> NamedSteps => TrackingNames.All.Where(Result.TrackedSteps.ContainsKey);

    /// <summary>Returns, for each output of a step, whether it was computed again, even if it is unchanged.</summary>
    public IEnumerable<bool> Ran(string step) => Reasons(step).Select(reason => reason != IncrementalStepRunReason.Cached);

    /// <summary>Returns, for each item of the list that a step returns, whether it is another object than before.</summary>
    public IEnumerable<bool> Renewed<T>(string step)
        where T : class, IEquatable<T> => ListOf<T>(step).Zip(_before!.ListOf<T>(step), static (item, before) => !ReferenceEquals(item, before));

    /// <summary>Returns the reason of each file and each report.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        ReasonsOf(Result.TrackedOutputSteps.SelectMany(steps => steps.Value));

    /// <summary>Returns the text of a generated file.</summary>
    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Returns the files that are other objects than those of <paramref name="before"/>.</summary>
    public IReadOnlyList<string> WrittenSince(Generation before) =>
    [
        .. Result.GeneratedSources.Select(source => source.SourceText).Except(before.Result.GeneratedSources.Select(source => source.SourceText))
            .Select(text => Result.GeneratedSources.Single(source => source.SourceText == text).HintName),
    ];

    private EquatableArray<T> ListOf<T>(string step)
        where T : IEquatable<T> => ((EquatableArray<T>)Result.TrackedSteps[step].Single().Outputs.Single().Value);

    private static IReadOnlyList<IncrementalStepRunReason> ReasonsOf(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
