using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from documents to the targets of their links. Documents depend on each other through these only.</summary>
internal sealed class LinkSteps
{
    public LinkSteps(InputSteps inputs, SetSteps set, DocumentMemo memo)
    {
        var scope = set.Index.Combine(inputs.Targets).Select(static (pair, _) => new LinkScope(pair.Left, pair.Right));
        All = inputs.Documents.Combine(scope)
            .Select((pair, cancellation) => memo.Resolve(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Resolved);
        Articles = set.Grouping.Combine(All).Combine(inputs.Accepted)
            .SelectMany((all, _) => all.Left.Left.Of<ResolvedDocument>(all.Left.Right).Select(documents => memo.ArticleOf(documents, all.Right)))
            .WithTrackingName(TrackingNames.Articles);
    }

    /// <summary>Gets the documents of all files, with the targets of their links.</summary>
    public IncrementalValueProvider<EquatableArray<ResolvedDocument>> All { get; }

    /// <summary>Gets the articles in all their locales, and the files that they include.</summary>
    public IncrementalValuesProvider<ResolvedArticle> Articles { get; }
}
