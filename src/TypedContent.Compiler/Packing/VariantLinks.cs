using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the links of a variant whose body is rendered.</summary>
internal sealed class VariantLinks : IRenderedLinks
{
    private readonly ArticleVariant _variant;
    private readonly StrippedText _stripped;
    private readonly Dictionary<LinkReference, int> _indices = [];
    private Dictionary<string, string>? _siteAnchors;

    /// <summary>Initializes the links of <paramref name="variant"/>, whose body is <paramref name="stripped"/>.</summary>
    public VariantLinks(ArticleVariant variant, StrippedText stripped)
    {
        _variant = variant;
        _stripped = stripped;
        for (var i = 0; i < variant.Links.Count; i++)
        {
            _indices[variant.Links[i]] = i;
        }
    }

    /// <inheritdoc/>
    public int Count => _variant.Links.Count;

    /// <inheritdoc/>
    public int IndexOf(string destination, bool isImage, int position) =>
        _indices.TryGetValue(LinkReference.In(_stripped.IncludeAt(position), destination, isImage), out var index) ? index : -1;

    /// <inheritdoc/>
    public string DestinationOf(int index, string destination) =>
        AnchorOf(destination) ?? IncludedDestination.In(_variant.Path, _variant.Links[index].Include, destination);

    /// <summary>Returns the anchor in the HTML for a link to an anchor of the page that only some sites have; null for other links.</summary>
    private string? AnchorOf(string destination)
    {
        if (_variant.SiteAnchors.Count == 0 || !destination.StartsWith("#", StringComparison.Ordinal))
        {
            return null;
        }

        _siteAnchors ??= _variant.SiteAnchors.ToDictionary(anchor => anchor.Name, anchor => "#" + _variant.Headings[anchor.Section].Anchor, StringComparer.Ordinal);
        return _siteAnchors.TryGetValue(ComposedText.Of(LinkDestination.Parse(destination).Fragment), out var anchor) ? anchor : null;
    }
}
