using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Represents a file whose links are checked.</summary>
internal sealed class LinkContext(ArticleDocument document, EquatableArray<LinkResolution> resolutions, LinkTargets targets, ProblemList problems)
{
    private Dictionary<LinkReference, LinkResolution>? _byReference;

    /// <summary>Gets the variant of the file.</summary>
    public ArticleVariant Variant => document.Variant;

    /// <summary>Gets the links with their places.</summary>
    public EquatableArray<LinkOccurrence> Links => document.Links;

    /// <summary>Gets the link targets besides the articles.</summary>
    public LinkTargets Targets { get; } = targets;

    /// <summary>Returns the resolution of a link.</summary>
    public LinkResolution ResolutionOf(LinkOccurrence link) => (_byReference ??= ByReference())[link.Reference];

    /// <summary>Reports a problem of a link. A problem of a link in an included file is reported in that file.</summary>
    public void Report(LinkOccurrence link, Problem problem) => problems.Add(link.IncludeFile is { } file ? problem.In(file) : problem);

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
