using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Represents a file whose links are checked.</summary>
internal sealed class LinkContext(ArticleDocument document, EquatableArray<LinkResolution> resolutions, LinkTargets targets, ProblemList problems)
{
    private readonly HashSet<Problem> _reported = [];
    private Dictionary<LinkReference, LinkResolution>? _byReference;

    /// <summary>Gets the variant of the file.</summary>
    public ArticleVariant Variant => document.Variant;

    /// <summary>Gets the links with their places.</summary>
    public EquatableArray<LinkOccurrence> Links => document.Links;

    /// <summary>Gets the link targets besides the articles.</summary>
    public LinkTargets Targets { get; } = targets;

    /// <summary>Returns the resolution of a link.</summary>
    public LinkResolution ResolutionOf(LinkOccurrence link) => (_byReference ??= ByReference())[link.Reference];

    /// <summary>
    /// Reports a problem of a link, in its file if it is in an included one. The links that use one definition have its place, and a problem of it is reported once.
    /// </summary>
    public void Report(LinkOccurrence link, Problem problem)
    {
        var placed = link.IncludeFile is { } file ? problem.In(file) : problem;
        if (_reported.Add(placed))
        {
            problems.Add(placed);
        }
    }

    private Dictionary<LinkReference, LinkResolution> ByReference()
    {
        var byReference = new Dictionary<LinkReference, LinkResolution>();
        for (var i = 0; i < Variant.Links.Count; i++)
        {
            byReference[Variant.Links[i]] = resolutions[i];
        }

        return byReference;
    }
}
