using System.Buffers;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Text;

namespace TypedContent;

/// <summary>
/// Represents a document in all its locales. Generated code derives a class from it for every article, whose members are the strings,
/// sections, links and metadata of the article.
/// </summary>
/// <remarks>
/// Texts are read in <see cref="CultureInfo.CurrentUICulture"/>. Text that a locale lacks is taken from its parents, other regions of
/// the language, the default locale, the source locale, or any other, in this order. Reading throws a
/// <see cref="ContentPackException"/> if the pack of the locale is missing, damaged or from another build. An article is never unloaded.
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
    private const string DistinctOverloads = "The first parameter, which has another type, is required in one overload.";

    private VariantSet _variants;

    /// <summary>Gets the path of the article under the folder of its locale.</summary>
    /// <value>A path with slashes and without extension, such as <c>partner/customer-communication</c>.</value>
    public string Path { get; }

    /// <summary>Gets the title, from the front matter or the first heading.</summary>
    public ContentString Title => new(new Handle(Id, 0));

    /// <summary>Gets the description from the front matter. It is empty if there is none.</summary>
    public ContentString Description => new(new Handle(Id, 1));

    /// <summary>Gets the locales that have a file of this article, sorted by name.</summary>
    /// <remarks>The first read opens every pack.</remarks>
    public IReadOnlyList<Locale> Locales => _variants.Locales;

    /// <summary>
    /// Gets all strings: the title, the description, the headings, the link texts, and the units, as in <see cref="AllUnits"/>.
    /// </summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public IReadOnlyList<ContentString> AllStrings => VariantIn(CultureInfo.CurrentUICulture).Strings;

    /// <summary>Gets the translation units in the order of the article.</summary>
    /// <value>
    /// The units that have members, and then those of the plain translation that the current UI culture is served by that are not joined
    /// with a text of the source. Texts of an older source that only files of other locales have are left out; those of the file that readers
    /// get are <see cref="TranslationState.Leftover"/>.
    /// </value>
    /// <example>
    /// <code>
    /// // The texts of today's source, each in the locale that has it.
    /// var texts = article.AllUnits.Where(unit => unit.State != TranslationState.Leftover);
    /// // The texts of the file that readers get.
    /// var written = article.AllUnits.Where(unit => unit.State != TranslationState.Fallback);
    /// </code>
    /// </example>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public IReadOnlyList<ContentString> AllUnits => VariantIn(CultureInfo.CurrentUICulture).Units;

    /// <summary>Gets the front matter by key. The generated class of an article has typed members for it.</summary>
    public MetadataValues AllMetadata => new(new Handle(Id, 0));

    /// <summary>Gets the sections in the order of the article.</summary>
    public IReadOnlyList<Section> AllSections => field ??= Handles(0, Shape.SectionCount, static handle => new Section(handle));

    /// <summary>Gets what is in no section, such as the text before the first heading.</summary>
    /// <remarks>It is read in the current UI culture, unless bound by <c>In</c>. It is not among <see cref="AllSections"/>.</remarks>
    public Section Introduction => new(new Handle(Id, Shape.SectionCount));

    /// <summary>Gets the links in the order of the article.</summary>
    public IReadOnlyList<Link> AllLinks => field ??= Handles(0, Shape.LinkCount, static handle => new Link(handle));

    /// <summary>Gets the translation unit whose member has a name that is known only at run time.</summary>
    /// <param name="name">The name of a member of <c>Strings</c>, such as <c>HowToReadAnInvoice</c>. It is case-sensitive.</param>
    /// <param name="text">The text. If there is none, it is the default value, which is empty.</param>
    /// <returns><see langword="true"/> if there is such a member; otherwise, <see langword="false"/>.</returns>
    /// <remarks>The names are those of fields, which trimming can remove.</remarks>
#if NET8_0_OR_GREATER
    [RequiresUnreferencedCode("The names of members are removed by trimming. Use the members of Strings.")]
#endif
    public virtual bool TryGetString(string name, out ContentString text)
    {
        text = default;
        return false;
    }

    /// <summary>Returns the title in the current UI culture.</summary>
    /// <returns>The title as plain text.</returns>
    public sealed override string ToString() => Title.ToString();

    /// <summary>Returns the body of the article as safe HTML, in the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="linkResolver">
    /// A function that returns the unescaped destination that a link has in the application, or <see langword="null"/> to keep the one
    /// that the author wrote. The destination is not checked: an application that makes it from user input must do so.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML, without an enclosing element, from the first locale that has the article.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// string html = article.ToHtml(linkResolver: link => link.TargetArticle is { } target ? $"/help/{target.Path}" : null);
    /// </code>
    /// </example>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToHtml(CultureInfo? culture = null, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        Body(culture).ToString(linkResolver, images);

    /// <summary>Returns the body of the article as safe HTML, in a locale.</summary>
    /// <param name="locale">The locale to read in.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML, without an enclosing element, from the first locale that has the article.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToHtml(Locale locale, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        Body(locale).ToString(linkResolver, images);

    /// <summary>Returns the body of the article as plain text, in the locale that serves a culture. Every call converts the HTML.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>Text without markup, a line for each block, from the first locale that has the article.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0027:API with optional parameters should have the most parameters", Justification = DistinctOverloads)]
    public string ToText(CultureInfo? culture = null) => HtmlText.ToText(Body(culture).Bytes);

    /// <summary>Returns the body of the article as plain text, in a locale, as <see cref="ToText(CultureInfo?)"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string ToText(Locale locale) => HtmlText.ToText(Body(locale).Bytes);

    /// <summary>Writes the body of the article as safe UTF-8 HTML, in the locale that serves a culture.</summary>
    /// <param name="writer">The writer to write to, such as the body of a response.</param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public void WriteHtml(
        IBufferWriter<byte> writer, CultureInfo? culture = null, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        Body(culture).Write(writer, linkResolver, images);

    /// <summary>Writes the body of the article as safe UTF-8 HTML, in a locale.</summary>
    /// <param name="writer">The writer to write to, such as the body of a response.</param>
    /// <param name="locale">The locale to read in.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public void WriteHtml(
        IBufferWriter<byte> writer, Locale locale, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        Body(locale).Write(writer, linkResolver, images);

    /// <summary>
    /// Returns the locale that <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/> takes the body from, as for a <c>lang</c> attribute.
    /// </summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>The first locale that has the article, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public Locale? LocaleIn(CultureInfo? culture = null) => VariantIn(culture).Holder(Part.Body)?.Locale;

    /// <summary>Returns the state of the article in the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>
    /// <see cref="TranslationState.Fallback"/> if the locale lacks the article. Otherwise, of the states of the units, the first of:
    /// <see cref="TranslationState.Outdated"/>, also if the locale has a unit that is left over, or its title or description is outdated;
    /// <see cref="TranslationState.Fallback"/>; <see cref="TranslationState.Unknown"/>; <see cref="TranslationState.Current"/>. The
    /// article in the source locale is current.
    /// </returns>
    /// <remarks>
    /// An article without units has the state of its title. <see cref="LocaleIn"/> tells whether a locale lacks the article or only
    /// some of its texts. The state is determined at the first call and then cached.
    /// </remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// if (article.StateIn() is TranslationState.Outdated or TranslationState.Fallback)
    ///     Console.WriteLine("This translation isn't up to date.");
    /// </code>
    /// </example>
    [SuppressMessage("ApiDesign", "RS0027:API with optional parameters should have the most parameters", Justification = DistinctOverloads)]
    public TranslationState StateIn(CultureInfo? culture = null) => VariantIn(culture).State();

    /// <summary>Returns the state of the article in a locale, as <see cref="StateIn(CultureInfo?)"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public TranslationState StateIn(Locale locale) => VariantIn(locale).State();

    internal ReadOnlyCollection<ContentString> NamedStrings => field ??= Handles(0, Shape.StringCount, static handle => new ContentString(handle));

    internal ReadOnlyCollection<ContentString> NamedUnits =>
        field ??= Handles(FirstUnit, Shape.StringCount, static handle => new ContentString(handle));

    internal Variant Variant(int locale) => _variants.In(locale);

    private Variant VariantIn(CultureInfo? culture) => Variant(Cultures.Find(culture ?? CultureInfo.CurrentUICulture));

    private ArticleHtml Body(CultureInfo? culture) => Body(VariantIn(culture));

    private Variant VariantIn(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return Variant(Set.Fallback.Resolve(locale));
    }

    private ArticleHtml Body(Locale locale) => Body(VariantIn(locale));

    private static ArticleHtml Body(Variant variant) =>
        variant.Holder(Part.Body) is { } holder ? new ArticleHtml(holder, holder.Record.Body) : default;

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
