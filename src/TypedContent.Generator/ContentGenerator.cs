using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator;

/// <summary>
/// Generates a class for every article and reports the problems of the articles. Of the C# of the project, it depends on the types that describe
/// front matter.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = new InputSteps(context);
        var memo = new DocumentMemo();
        var set = new SetSteps(inputs, memo);
        var links = new LinkSteps(inputs, set, memo);
        var schemas = new SchemaSteps(context);
        var models = new ModelSteps(inputs, set, links, schemas);
        var checks = new CheckSteps(inputs, set, links, schemas);
        var types = inputs.Options.Select(static (options, _) => new TypeNames(options.Namespace));

        var report = new ReportSteps(context, inputs, links, checks, models);
        context.RegisterSourceOutput(report.Findings.Combine(inputs.ReportingOptions), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(models.Failures.Combine(inputs.ReportingOptions), static (output, pair) => Report(output, pair.Left, pair.Right));

        context.RegisterSourceOutput(set.Names.Combine(types), static (output, pair) =>
            Add(output, "Articles.g.cs", ArticlesEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(set.Locales.Combine(types), static (output, pair) =>
            Add(output, "Locales.g.cs", LocalesEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(set.Names.Combine(set.Locales.Combine(inputs.References)).Combine(types), static (output, all) =>
            Add(output, "ContentIndex.g.cs", ContentIndexEmitter.Emit(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right)));
        context.RegisterSourceOutput(set.Moved.Combine(set.Names).Combine(types), static (output, all) =>
        {
            if (all.Left.Left.Count > 0)
            {
                Add(output, "MovedArticles.g.cs", MovedArticlesEmitter.Emit(all.Left.Left, all.Left.Right, all.Right));
            }
        });
        context.RegisterSourceOutput(set.ExportOf(inputs), static (output, export) =>
        {
            if (export is not null)
            {
                Add(output, "Export.g.cs", ExportEmitter.Emit(export));
            }
        });
        context.RegisterSourceOutput(models.Shapes.Combine(set.Schema).Combine(types), static (output, all) =>
            Add(output, "ArticleMetadata.g.cs", MetadataEmitter.Emit(all.Left.Left.Shapes, all.Left.Right, all.Right)));
        context.RegisterSourceOutput(schemas.Types.Combine(types), static (output, pair) =>
        {
            if (pair.Left.Count > 0)
            {
                Add(output, "ContentMetadataReader.g.cs", SchemaEmitter.Emit(pair.Left, pair.Right));
            }
        });
        context.RegisterSourceOutput(schemas.Schemas, static (output, schemas) =>
        {
            if (schemas.All.Count > 0)
            {
                Add(output, "FrontMatterSchema.g.cs", SchemaAttributesEmitter.Emit(schemas));
            }
        });
        context.RegisterSourceOutput(models.Buckets.Combine(types.Combine(inputs.ReportingOptions)), static (output, pair) =>
            Add(output, pair.Left.HintName, BucketEmitter.Emit(
                pair.Left, pair.Right.Left, problem => Report(output, problem, pair.Right.Right), output.CancellationToken)));
    }

    private static void Add(SourceProductionContext output, string name, string code) =>
        output.AddSource(name, SourceText.From(code, Encoding.UTF8));

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings, ContentOptions options)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(ProblemDiagnostic.Of(finding, options));
        }
    }

    /// <summary>Reports a defect of TypedContent itself, which the settings of the project don't hide.</summary>
    private static void Report(SourceProductionContext output, Problem problem, ContentOptions options) =>
        output.ReportDiagnostic(ProblemDiagnostic.Of(problem, options));
}
