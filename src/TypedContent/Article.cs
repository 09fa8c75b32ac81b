using System.Buffers;
using System.Collections.ObjectModel;
using System.Globalization;
using TypedContent.Handles;
using TypedContent.Html;
using TypedContent.Packs;
using TypedContent.Variants;

namespace TypedContent;

/// <summary>
/// One document in all its locales. The generated class of an article adds its strings, sections, links and metadata as typed members.
/// </summary>
/// <remarks>
/// Texts follow <see cref="CultureInfo.CurrentUICulture"/> at the moment they are read. What a locale lacks is taken from
/// its parents, its sibling regions, the default locale, the source locale, or any other, in this order.
/// Reading throws <see cref="ContentPackException"/> if the locale's pack is missing, damaged or of another build.
/// An article lives as long as the process.
/// </remarks>
/// <example>
/// <code>
/// Article article = Articles.Partner.CustomerCommunication;
/// Console.WriteLine(article.Title);
/// Console.WriteLine(article.ToHtml());
/// </code>
/// </example>
public abstract partial class Article
{
    private readonly Variant?[] _variants;

    /// <summary>Gets where the article is: its path under the locale's folder, with slashes and without extension.</summary>
    /// <example><c>partner/customer-communication</c></example>
    public string Path { get; }

    /// <summary>Gets the title, from the front matter or the first heading.</summary>
    public ContentString Title => new(new Handle(Id, 0));

    /// <summary>Gets the description from the front matter; empty if there is none.</summary>
    public ContentString Description => new(new Handle(Id, 1));

    /// <summary>Gets the locales that have a file of this article, by name. Reads the index of every pack.</summary>
    public IReadOnlyList<Locale> Locales => field ??= FindLocales();

    /// <summary>
    /// Gets every string: title, description, headings, link texts, then the translation units in the order of the article.
    /// </summary>
    public IReadOnlyList<ContentString> AllStrings =>
        field ??= Handles(0, StringCount, static handle => new ContentString(handle));

    /// <summary>Gets the translation units in the order of the article.</summary>
    public IReadOnlyList<ContentString> AllUnits =>
        field ??= Handles(2 + SectionCount + LinkCount, StringCount, static handle => new ContentString(handle));

    /// <summary>Gets the front matter by key. The generated class of an article has typed members for it.</summary>
    public MetadataValues AllMetadata => new(new Handle(Id, 0));

    /// <summary>Gets the sections in the order of the article.</summary>
    public IReadOnlyList<Section> AllSections => field ??= Handles(0, SectionCount, static handle => new Section(handle));

    /// <summary>Gets the links in the order of the article.</summary>
    public IReadOnlyList<Link> AllLinks => field ??= Handles(0, LinkCount, static handle => new Link(handle));

    /// <summary>Returns the title in the current UI culture.</summary>
    /// <returns>Plain text.</returns>
    public sealed override string ToString() => Title.ToString();

    /// <summary>Returns the whole article as safe HTML, without an enclosing element.</summary>
    /// <param name="culture">The culture to read in; the current UI culture if <see langword="null"/>.</param>
    /// <param name="linkResolver">
    /// Answers the address a link should have in this app, unescaped, or <see langword="null"/> to keep what the author wrote.
    /// The answer is used as it is: an app that builds it from user input must check it.
    /// </param>
    /// <returns>HTML from the first locale that has the article.</returns>
    /// <example>
    /// <code>
    /// string html = article.ToHtml(linkResolver: link => link.TargetArticle is { } target ? $"/help/{target.Path}" : null);
    /// </code>
    /// </example>
    public string ToHtml(CultureInfo? culture = null, Func<Link, string?>? linkResolver = null) =>
        LinkedHtml.ToString(Body(culture), linkResolver);

    /// <summary>Says which locale <see cref="ToHtml(CultureInfo?, Func{Link, string?}?)"/> takes the article from, as for <c>lang</c>.</summary>
    /// <param name="culture">The culture to read in; the current UI culture if <see langword="null"/>.</param>
    /// <returns>The first locale that has the article; <see langword="null"/> if none has.</returns>
    public Locale? LocaleIn(CultureInfo? culture = null) =>
        Variant(Cultures.Find(culture ?? CultureInfo.CurrentUICulture)).Holder(Part.Body)?.Locale;

    /// <summary>Returns the whole article as safe HTML, without an enclosing element.</summary>
    /// <param name="locale">The locale to read in.</param>
    /// <param name="linkResolver">As for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?)"/>.</param>
    /// <returns>HTML from the first locale that has the article.</returns>
    public string ToHtml(Locale locale, Func<Link, string?>? linkResolver = null) =>
        LinkedHtml.ToString(Body(locale), linkResolver);

    /// <summary>Writes the whole article as safe UTF-8 HTML, for example to the body of a response.</summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="culture">The culture to read in; the current UI culture if <see langword="null"/>.</param>
    /// <param name="linkResolver">As for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?)"/>.</param>
    public void WriteHtml(IBufferWriter<byte> writer, CultureInfo? culture = null, Func<Link, string?>? linkResolver = null) =>
        LinkedHtml.Write(writer, Body(culture), linkResolver);

    /// <summary>Writes the whole article as safe UTF-8 HTML, for example to the body of a response.</summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="locale">The locale to read in.</param>
    /// <param name="linkResolver">As for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?)"/>.</param>
    public void WriteHtml(IBufferWriter<byte> writer, Locale locale, Func<Link, string?>? linkResolver = null) =>
        LinkedHtml.Write(writer, Body(locale), linkResolver);

    internal Variant Variant(int locale) => _variants[locale] ?? OpenVariant(locale);

    // Racing threads may both open it; one wins, so that a text stays one string object.
    private Variant OpenVariant(int locale)
    {
        PackRecord? record = Set.Pack(locale).Find(this);
        var variant = new Variant(this, locale, record);
        return Interlocked.CompareExchange(ref _variants[locale], variant, null) ?? variant;
    }

    private HtmlSlice Body(CultureInfo? culture) =>
        HtmlSlice.Body(Variant(Cultures.Find(culture ?? CultureInfo.CurrentUICulture)));

    private HtmlSlice Body(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return HtmlSlice.Body(Variant(Set.Fallback.Resolve(locale)));
    }

    private ReadOnlyCollection<Locale> FindLocales()
    {
        var found = new List<Locale>();
        for (int i = 0; i < _variants.Length; i++)
        {
            if (Variant(i).HasFile)
            {
                found.Add(Set.SortedLocales[i]);
            }
        }

        return found.AsReadOnly();
    }

    private ReadOnlyCollection<T> Handles<T>(int start, int end, Func<Handle, T> create)
    {
        var handles = new T[end - start];
        for (int i = start; i < end; i++)
        {
            handles[i - start] = create(new Handle(Id, i));
        }

        return Array.AsReadOnly(handles);
    }
}
