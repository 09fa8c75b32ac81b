using System.Globalization;

namespace TypedContent.Blazor;

/// <summary>Represents the addresses that articles and their files have in a program.</summary>
/// <param name="pathOf">
/// A function that returns the path of an article in a culture, relative to the base of the program, such as <c>help/billing/invoices</c>, or
/// <see langword="null"/> for an article that the program doesn't show.
/// </param>
public sealed class ContentRoutes(Func<Article, CultureInfo, string?> pathOf)
{
    /// <summary>Gets or sets a function that returns the address of what a link leads to, if that is no article, such as an image.</summary>
    /// <value>A function that returns an address, or <see langword="null"/> to keep the destination. The default value keeps all destinations.</value>
    /// <example><code>routes.Files = link => link.Kind == LinkKind.Asset ? "media/" + Path.GetFileName(link.Destination) : null;</code></example>
    public Func<Link, string?> Files { get; set; } = static _ => null;

    /// <summary>Returns the path of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="anchor">The anchor of a section, without <c>#</c>, or <see langword="null"/>.</param>
    /// <returns>The path, relative to the base of the program, or <see langword="null"/> if the program doesn't show the article.</returns>
    public string? PathOf(Article article, CultureInfo? culture = null, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return pathOf(article, culture ?? CultureInfo.CurrentUICulture) is { } path ? path + (anchor is { Length: > 0 } ? "#" + Uri.EscapeDataString(anchor) : "") : null;
    }
}
