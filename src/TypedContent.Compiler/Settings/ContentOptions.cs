using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Settings;

/// <summary>Represents the settings of a project that the engine reads.</summary>
public sealed record ContentOptions
{
    /// <summary>Gets the namespace of the generated code.</summary>
    public string Namespace { get; init; } = "Content";

    /// <summary>Gets the locale that the articles were translated from.</summary>
    public string SourceLocale { get; init; } = ProjectSettings.SourceLocale.Default;

    /// <summary>Gets the locale for readers whose language has no articles; null for the source locale.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>Gets the locales to include; empty for all.</summary>
    public EquatableArray<string> Locales { get; init; } = [];

    /// <summary>Gets what the links of articles name.</summary>
    public LinkStyle Links { get; init; }

    /// <summary>Gets the schemes that links may have.</summary>
    public LinkSchemes LinkSchemes { get; init; } = LinkSchemes.Usual;

    /// <summary>Gets the patterns of paths outside of the set, whose links are not checked.</summary>
    public EquatableArray<string> External { get; init; } = [];

    /// <summary>
    /// Gets the path at which the site shows the articles, such as <c>/partner-center</c>, without a slash at its end; empty for the
    /// root of the site, null where the project doesn't say.
    /// </summary>
    public string? SitePrefix { get; init; }

    /// <summary>Gets the names of folders that are no locales, although they look like one.</summary>
    public EquatableArray<string> Topics { get; init; } = [];

    /// <summary>Gets the patterns of the paths of articles; empty for folders of locales in the root.</summary>
    public EquatableArray<LayoutPattern> LayoutPatterns { get; init; } = [];

    /// <summary>Gets the layout of the files.</summary>
    public ContentLayout Layout { get; private init; } = ContentLayout.Empty;

    /// <summary>Gets the paths that stand for referenced assemblies.</summary>
    public EquatableArray<AssemblyPath> References { get; init; } = [];

    /// <summary>Gets a value that indicates whether articles of other assemblies can link to those of this one.</summary>
    public bool IsExported { get; init; }

    /// <summary>Gets the front matter keys that every article must have.</summary>
    public EquatableArray<string> RequiredMetadata { get; init; } = [];

    /// <summary>Gets the parts of articles that have members in generated code.</summary>
    public MemberSelection Members { get; init; } = MemberSelection.All;

    /// <summary>Gets a value that indicates whether the texts of articles that don't state it are messages with values.</summary>
    public bool HasValues { get; init; }

    /// <summary>Gets a value that indicates whether packs have the table that texts are found with.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Gets the values that settings can't have. The defaults are used instead.</summary>
    public EquatableArray<InvalidSetting> Invalid { get; init; } = [];

    /// <summary>Gets the address of the pages of rules, with <c>{0}</c> in place of the id; null if messages have no link.</summary>
    public string? HelpLink { get; init; }

    /// <summary>Gets what becomes of drafts.</summary>
    public DraftHandling Drafts { get; init; }

    /// <summary>Gets where packs are placed.</summary>
    public PackPlacement Packs { get; init; }

    /// <summary>Gets the locale of articles that name none.</summary>
    public string FallbackLocale => DefaultLocale ?? SourceLocale;

    /// <summary>Returns the options of a project.</summary>
    /// <param name="valueOf">Returns the value of a setting; null or white space for the default. Lists are written <c>a;b</c>, <c>a,b</c> or <c>a|b</c>.</param>
    public static ContentOptions Read(Func<ProjectSetting, string?> valueOf) => new OptionsParser(valueOf).Parse();

    /// <summary>
    /// Returns the options for a set of files: with their layout, and with the language of the source locale as source locale if only that has
    /// files, such as <c>en</c> for <c>en-US</c>.
    /// </summary>
    public ContentOptions For(IReadOnlyCollection<ArticleOrigin> files)
    {
        var language = SourceLocale.Split('-')[0];
        var layout = ContentLayout.Of(files, new LayoutRules
        {
            Patterns = LayoutPatterns,
            Locales = [.. Locales, SourceLocale, language, .. DefaultLocale is null ? (string[])[] : [DefaultLocale]],
            IsListed = Locales.Count > 0,
            Topics = Topics,
        });
        var isNamed = layout.Locales.Contains(language) && !layout.Locales.Contains(SourceLocale);
        return !isNamed ? this with { Layout = layout } : this with
        {
            Layout = layout,
            SourceLocale = language,
            Locales = [.. Locales.Select(name => name == SourceLocale ? language : name).Distinct()],
            DefaultLocale = DefaultLocale == SourceLocale ? language : DefaultLocale,
        };
    }

    /// <summary>Returns the options that the reading of a file depends on, besides its place. Others don't cause a new read if they change.</summary>
    public ContentOptions ForReading() => new() { SourceLocale = SourceLocale, DefaultLocale = DefaultLocale, Locales = Locales, HasValues = HasValues };

    /// <summary>Returns the address of the page of a rule; null if messages have no link.</summary>
    public string? HelpLinkOf(string ruleId) => HelpLink?.Replace("{0}", ruleId);

    /// <summary>Returns the identity of the article of a file; null if its locale is left out, or no pattern of the layout has its path.</summary>
    public ArticleIdentity? IdentityOf(ArticleOrigin origin) =>
        Layout.IdentityOf(origin) is { } identity && (identity.Locale is not { } locale || Includes(locale)) ? identity : null;

    /// <summary>Returns whether articles of <paramref name="locale"/> belong to the set. Articles in the source locale always do.</summary>
    public bool Includes(string locale) =>
        Locales.Count == 0 || locale == SourceLocale || Locales.Contains(locale);

    /// <summary>Compares locales by their order: the source locale first, then the default locale, then by name.</summary>
    public int Compare(string left, string right)
    {
        var order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private int Rank(string locale) => locale == SourceLocale ? 0 : locale == DefaultLocale ? 1 : 2;
}
