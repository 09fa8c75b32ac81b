using System.Globalization;

namespace TypedContent;

/// <summary>Represents a link to a section of an article whose class is known when the project is built.</summary>
/// <typeparam name="TArticle">The class of the target article.</typeparam>
/// <example><code>string heading = article.Links.CustomerSupportNextSteps.Section.Heading;</code></example>
public readonly record struct SectionLink<TArticle>
    where TArticle : Article
{
    private readonly Link _link;

    internal SectionLink(Link link) => _link = link;

    /// <summary>Gets the article that the link leads to.</summary>
    /// <exception cref="InvalidOperationException">The link is the default of its type.</exception>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public TArticle Target => _link.Target<TArticle>();

    /// <summary>Gets the section that the link leads to.</summary>
    /// <exception cref="InvalidOperationException">The link is the default of its type.</exception>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public Section Section => _link.RequireSection();

    /// <inheritdoc cref="Link.Text"/>
    public ContentString Text => _link.Text;

    /// <inheritdoc cref="Link.Destination"/>
    public string Destination => _link.Destination;

    /// <inheritdoc cref="Link.Fragment"/>
    public string Fragment => _link.Fragment;

    /// <summary>Returns the link without the type of its target.</summary>
    /// <param name="link">The link to convert.</param>
    public static implicit operator Link(SectionLink<TArticle> link) => link._link;

    /// <summary>Returns the link without the type of its target.</summary>
    /// <returns>The same link.</returns>
    public Link ToLink() => _link;

    /// <inheritdoc cref="Link.In(CultureInfo)"/>
    public SectionLink<TArticle> In(CultureInfo culture) => new(_link.In(culture));

    /// <inheritdoc cref="Link.In(Locale)"/>
    public SectionLink<TArticle> In(Locale locale) => new(_link.In(locale));

    /// <inheritdoc cref="Link.ToString"/>
    public override string ToString() => Destination;
}
