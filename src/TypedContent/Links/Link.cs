using System.Globalization;
using TypedContent.Handles;
using TypedContent.Packs;
using TypedContent.Variants;

namespace TypedContent;

/// <summary>A link in an article.</summary>
/// <remarks>
/// Read in the current UI culture unless bound by <c>In</c>. A link that the locale lacks is taken from the locales it falls back to.
/// </remarks>
/// <example>
/// <code>
/// foreach (Link link in article.AllLinks)
///     Console.WriteLine($"{link.Text}: {link.Destination} ({link.Kind})");
/// </code>
/// </example>
public readonly record struct Link
{
    private readonly Handle _handle;

    internal Link(Handle handle) => _handle = handle;

    /// <summary>Gets the article that contains the link.</summary>
    /// <exception cref="InvalidOperationException">The link is the default of its type.</exception>
    public Article Article => _handle.RequireArticle();

    /// <summary>Gets what the link leads to.</summary>
    public LinkKind Kind => Holder is { } holder ? holder.Record.Link(_handle.Index).Kind : LinkKind.Unresolved;

    /// <summary>Gets the destination as its author wrote it, such as <c>../billing.md#next-steps</c>.</summary>
    public string Destination => Holder is { } holder ? holder.Record.GetString(holder.Record.Link(_handle.Index).Destination) : "";

    /// <summary>Gets what the destination says after <c>#</c>; empty if nothing.</summary>
    public string Fragment => Holder is { } holder ? holder.Record.GetString(holder.Record.Link(_handle.Index).Anchor) : "";

    /// <summary>Gets the text a reader clicks on.</summary>
    public ContentString Text => new(_handle.At((_handle.Article?.FirstLinkText ?? 0) + _handle.Index));

    /// <summary>Gets the article the link leads to, which is its own for an anchor; <see langword="null"/> if it leads elsewhere.</summary>
    public Article? TargetArticle => Holder is { } holder ? holder.Record.Link(_handle.Index).FindTarget(holder) : null;

    /// <summary>Gets the section the link leads to, bound as the link is; <see langword="null"/> if it leads to none.</summary>
    public Section? TargetSection
    {
        get
        {
            if (Holder is not { } holder)
            {
                return null;
            }

            LinkEntry entry = holder.Record.Link(_handle.Index);
            return entry.Section >= 0 && entry.FindTarget(holder) is { } target && entry.Section < target.SectionCount
                ? new Section(_handle.At(target, entry.Section))
                : null;
        }
    }

    private Variant? Holder => _handle.Variant?.Holder(Part.Link, _handle.Index);

    /// <summary>Binds the link to the locale that serves a culture.</summary>
    /// <param name="culture">Any culture.</param>
    /// <returns>The same link, bound.</returns>
    public Link In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Binds the link to a locale.</summary>
    /// <param name="locale">Any locale.</param>
    /// <returns>The same link, bound.</returns>
    public Link In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns the destination.</summary>
    /// <returns>The destination as written.</returns>
    public override string ToString() => Destination;

    internal TArticle Target<TArticle>()
        where TArticle : Article =>
        TargetArticle as TArticle ?? throw PackError.LostTarget(Article, Destination);

    internal Section RequireSection() => TargetSection ?? throw PackError.LostTarget(Article, Destination);
}
