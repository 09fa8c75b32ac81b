using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>All that links can lead to.</summary>
internal sealed record LinkScope(ContentIndex Index, LinkTargets Others);

/// <summary>What is new in <paramref name="scope"/>, which is found out once for all files: their links were resolved in the same one before.</summary>
internal sealed class LinkScopeChange(LinkScope scope)
{
    private LinkScope? _earlier;
    private ISet<string>? _articles;

    /// <summary>Whether the links of a file, which led to <paramref name="links"/> in <paramref name="earlier"/>, lead there now.</summary>
    public bool Keeps(EquatableArray<LinkResolution> links, LinkScope earlier)
    {
        if (!ReferenceEquals(_earlier, earlier))
        {
            _earlier = earlier;
            _articles = scope.Others.Equals(earlier.Others) ? scope.Index.ChangesSince(earlier.Index) : null;
        }

        if (_articles is null)
        {
            return false;
        }

        foreach (var link in links)
        {
            if (_articles.Contains(link.Target))
            {
                return false;
            }
        }

        return true;
    }
}
