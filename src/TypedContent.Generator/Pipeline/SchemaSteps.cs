using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from types of the project to the schemas of front matter. Only they depend on the C# of the project.</summary>
internal sealed class SchemaSteps
{
    public SchemaSteps(IncrementalGeneratorInitializationContext context)
    {
        Declarations = context.SyntaxProvider.ForAttributeWithMetadataName(
                SchemaReader.AttributeName,
                static (_, _) => true,
                static (target, cancellation) => SchemaReader.Read((INamedTypeSymbol)target.TargetSymbol, cancellation))
            .Collect()
            .Select(static (all, _) => new EquatableArray<SchemaDeclaration>(all
                .GroupBy(static declaration => declaration.Schema.TypeName, StringComparer.Ordinal)
                .OrderBy(static type => type.Key, StringComparer.Ordinal)
                .Select(static type => type.First())))
            .WithTrackingName(TrackingNames.SchemaDeclarations);
        Schemas = Declarations
            .Select(static (all, _) => new ArticleSchemas(new(all.Select(static declaration => declaration.Schema))))
            .WithTrackingName(TrackingNames.Schemas);
        Types = Declarations
            .Select(static (all, _) => new EquatableArray<SchemaType>(all.Select(static declaration => declaration.Type)))
            .WithTrackingName(TrackingNames.SchemaTypes);
        Bindings = Declarations
            .Select(static (all, _) => SchemaBindings.Of(all))
            .WithTrackingName(TrackingNames.SchemaBindings);
    }

    /// <summary>Gets the schemas with their places.</summary>
    public IncrementalValueProvider<EquatableArray<SchemaDeclaration>> Declarations { get; }

    /// <summary>Gets what articles are compared with.</summary>
    public IncrementalValueProvider<ArticleSchemas> Schemas { get; }

    /// <summary>Gets what generated code needs to create objects.</summary>
    public IncrementalValueProvider<EquatableArray<SchemaType>> Types { get; }

    /// <summary>Gets the schemas as the classes of articles refer to them.</summary>
    public IncrementalValueProvider<SchemaBindings> Bindings { get; }

    /// <summary>Returns the step to the problems of schemas.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> ProblemsOf(SetSteps set) => Schemas.Combine(set.Names)
        .Select(static (pair, _) => SchemaUse.Analyze(pair.Left, pair.Right.Paths))
        .WithTrackingName(TrackingNames.SchemaUse)
        .Combine(Declarations)
        .Select(static (pair, _) => new EquatableArray<Problem>(Place(pair.Left, pair.Right)))
        .WithTrackingName(TrackingNames.SchemaProblems);

    private static IEnumerable<Problem> Place(EquatableArray<UnplacedSchemaProblem> problems, EquatableArray<SchemaDeclaration> declarations) =>
        declarations.SelectMany(declaration => declaration.Problems.Concat(problems
            .Where(problem => problem.TypeName == declaration.Schema.TypeName)
            .Select(problem => declaration.Places[problem.Pattern].Place(problem.Problem))));
}
