using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace TypedContent.Blazor.Routing;

/// <summary>Determines where links of articles lead in a program.</summary>
/// <param name="routes">The addresses, or <see langword="null"/> if the program states none.</param>
/// <param name="navigation">The address of the page.</param>
/// <param name="culture">The culture of the pages that links lead to.</param>
internal sealed class ClientLinks(ContentRoutes? routes, NavigationManager navigation, CultureInfo culture)
{
    /// <summary>Returns the destination of a link, or <see langword="null"/> to keep the one of the author.</summary>
    public string? Resolve(Link link) => link.Kind switch
    {
        LinkKind.Anchor => Page() + "#" + link.Fragment,
        LinkKind.Article or LinkKind.Section when link.TargetArticle is { } target && routes?.PathOf(target, culture) is { } path => path + QueryOf(link) + FragmentOf(link),
        _ => routes?.Files(link),
    };

    // Addresses are relative to the base of the program, also those that are only a fragment.
    private string Page() => navigation.ToBaseRelativePath(navigation.Uri) is var page && page.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? page[..end] : page;

    private static string QueryOf(Link link) => link.Query.Length > 0 ? "?" + link.Query : "";

    private static string FragmentOf(Link link) => link.Fragment.Length > 0 ? "#" + link.Fragment : "";
}
