using System.Globalization;
using TypedContent.Content.Handles;
using TypedContent.Content.Links;
using TypedContent.Content.Variants;
using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent;

/// <summary>Represents a link in an article.</summary>
/// <remarks>
/// Read in the current UI culture, unless bound by <c>In</c>. A locale that lacks the link takes it from another.
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

    /// <summary>Gets the kind of the link's target.</summary>
    public LinkKind Kind => Holder is { } holder ? holder.Record.Link(_handle.Index).Kind : LinkKind.Unresolved;

    /// <summary>Gets the destination as its author wrote it, such as <c>../billing.md#next-steps</c>.</summary>
    /// <remarks>Decoded at the first read and then cached.</remarks>
    public string Destination => Holder is { } holder ? holder.Destination(_handle.Index) : "";

    /// <summary>Gets the part of the destination after <c>#</c>. It is empty if there is none.</summary>
    /// <remarks>Decoded at the first read and then cached.</remarks>
    public string Fragment => Holder is { } holder ? holder.Fragment(_handle.Index) : "";

    /// <summary>Gets the part of the destination between <c>?</c> and <c>#</c>, such as <c>view=all&amp;tabs=cli</c>. It is empty if there is none.</summary>
    public string Query
    {
        get
        {
            ReadOnlySpan<char> destination = Destination.AsSpan();
            int end = destination.IndexOf('#');
            destination = end < 0 ? destination : destination.Slice(0, end);
            int start = destination.IndexOf('?');
            return start < 0 ? "" : destination.Slice(start + 1).ToString();
        }
    }

    /// <summary>Gets the locale that the link is taken from.</summary>
    /// <value>The locale, or <see langword="null"/> if no locale has it.</value>
    public Locale? Locale => Holder?.Locale;

    /// <summary>Gets the text of the link.</summary>
    public ContentString Text => new(_handle.At((_handle.Article?.FirstLinkText ?? 0) + _handle.Index));

    /// <summary>Gets the article that the link leads to. The target of an anchor is its own article. An article of another assembly is one of another set.</summary>
    /// <value>The article, or <see langword="null"/> if the link leads elsewhere.</value>
    public Article? TargetArticle => Holder is { } holder ? FindTarget(holder, holder.Record.Link(_handle.Index)) : null;

    /// <summary>Gets the section that the link leads to, bound as the link is.</summary>
    /// <value>The section, or <see langword="null"/> if the link leads to none.</value>
    public Section? TargetSection
    {
        get
        {
            if (Holder is not { } holder)
            {
                return null;
            }

            LinkEntry entry = holder.Record.Link(_handle.Index);
            if (entry.Kind == LinkKind.Section && entry.Section < 0 && AssemblyTarget.Parse(holder.Record.GetString(entry.Target)) is { } elsewhere)
            {
                return elsewhere.Section.Length > 0 && ReferencedArticle.Find(holder.Article.Set, elsewhere) is { } article
                    ? ReferencedArticle.FindSection(article, elsewhere.Section, _handle.BoundLocale)
                    : null;
            }

            return entry.Section >= 0 && FindTarget(holder, entry) is { } target && entry.Section < target.Shape.SectionCount
                ? new Section(_handle.At(target, entry.Section))
                : null;
        }
    }

    private Variant? Holder => _handle.Variant?.Holder(Part.Link, _handle.Index);

    /// <summary>Returns the link, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, whatever the current UI culture is.</param>
    /// <returns>The same link, bound.</returns>
    public Link In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Returns the link, bound to a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The same link, bound.</returns>
    public Link In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns the destination.</summary>
    /// <returns>The destination as its author wrote it.</returns>
    public override string ToString() => Destination;

    internal TArticle Target<TArticle>()
        where TArticle : Article =>
        TargetArticle as TArticle ?? throw LostTarget();

    internal Section RequireSection() => TargetSection ?? throw LostTarget();

    private static Article? FindTarget(Variant holder, LinkEntry entry)
    {
        if (entry.Target.Length == 0)
        {
            return entry.Kind == LinkKind.Anchor ? holder.Article : null;
        }

        string target = holder.Record.GetString(entry.Target);
        return AssemblyTarget.Parse(target) is { } elsewhere ? ReferencedArticle.Find(holder.Article.Set, elsewhere)
            : holder.Article.Set.TryGet(target, out Article? article) ? article
            : null;
    }

    private ContentPackException LostTarget() => PackError.LostTarget(Article.Path, Destination);
}
