using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Analysis.Tocs;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from documents to their problems. Generated code doesn't depend on them.</summary>
internal sealed class CheckSteps
{
    public CheckSteps(InputSteps inputs, SetSteps set, LinkSteps links, SchemaSteps schemas)
    {
        Files = links.All.Select(static (documents, _) => new EquatableArray<FileProblems>(documents.Select(static document => document.Problems).Where(static problems => !problems.IsEmpty)))
            .WithTrackingName(TrackingNames.Problems);
        Set = set.FrontMatter.Combine(set.Names.Combine(set.Schema)).Combine(inputs.Options.Combine(schemas.Schemas))
            .Select(static (all, _) => SetAnalysis.Analyze(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(TrackingNames.SetProblems);
        Tocs = inputs.Tocs.Combine(set.FrontMatter.Combine(set.Index)).Combine(inputs.ReadingOptions)
            .Select(static (all, _) => TocAnalysis.Analyze(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right))
            .WithTrackingName(TrackingNames.TocProblems);
        Schemas = schemas.ProblemsOf(set);
        References = schemas.Schemas.Combine(set.FrontMatter.Combine(set.Index)).Combine(inputs.ReadingOptions)
            .Select(static (all, _) => SchemaReferences.Analyze(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right))
            .WithTrackingName(TrackingNames.SchemaReferences);
        Redirects = set.Index.Select(static (index, _) => RedirectAnalysis.Analyze(index)).WithTrackingName(TrackingNames.RedirectProblems);
    }

    /// <summary>Gets the problems of each file that has any, with its suppressions and severities.</summary>
    public IncrementalValueProvider<EquatableArray<FileProblems>> Files { get; }

    /// <summary>Gets the problems of the tables of contents.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Tocs { get; }

    /// <summary>Gets the problems of the types that describe front matter.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Schemas { get; }

    /// <summary>Gets the problems of articles that front matter names.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> References { get; }

    /// <summary>Gets the problems of redirects.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Redirects { get; }

    /// <summary>Gets the problems of files compared with each other.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Set { get; }
}
