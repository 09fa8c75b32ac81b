using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Settings;

/// <summary>What a project says about its content set.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="SourceLocale">The locale the articles were translated from.</param>
/// <param name="DefaultLocale">The locale used when none fits the reader's culture; null for the source locale.</param>
/// <param name="Locales">The locales to include; empty for all.</param>
public sealed record ContentOptions(
    string Namespace, string SourceLocale, string? DefaultLocale, EquatableArray<string> Locales)
{
    /// <summary>The source locale unless a project names another.</summary>
    public const string UsualSourceLocale = "en-US";

    /// <summary>The front matter keys that every article must have.</summary>
    public EquatableArray<string> RequiredMetadata { get; init; } = [];

    /// <summary>The locale of articles that name none.</summary>
    public string FallbackLocale => DefaultLocale ?? SourceLocale;

    /// <summary>
    /// Where the site shows the articles, such as <c>/partner-center</c>, without a slash at its end; empty for the root of
    /// the site, null where the project does not say.
    /// </summary>
    public string? SitePrefix { get; init; }

    /// <summary>Reads the options as a project states them: lists as <c>a;b</c>, <c>a,b</c> or <c>a|b</c>, empty for the usual value.</summary>
    public static ContentOptions From(
        string? contentNamespace, string? sourceLocale, string? defaultLocale, string? locales, string? sitePrefix = null, string? requiredMetadata = null) => new(
        string.IsNullOrWhiteSpace(contentNamespace) ? "Content" : contentNamespace!.Trim(),
        string.IsNullOrWhiteSpace(sourceLocale) ? UsualSourceLocale : LocaleName.Normalize(sourceLocale!.Trim()),
        string.IsNullOrWhiteSpace(defaultLocale) ? null : LocaleName.Normalize(defaultLocale!.Trim()),
        new EquatableArray<string>(ListOf(locales).Select(LocaleName.Normalize)))
        {
            SitePrefix = string.IsNullOrWhiteSpace(sitePrefix) ? null : ("/" + sitePrefix!.Trim().Trim('/')).TrimEnd('/'),
            RequiredMetadata = new EquatableArray<string>(ListOf(requiredMetadata).Distinct()),
        };

    /// <summary>Whether articles of <paramref name="locale"/> belong to the set; those in the source locale always do.</summary>
    public bool Includes(string locale) =>
        Locales.Count == 0 || locale == SourceLocale || Locales.Contains(locale);

    /// <summary>The order of locales: the source first, then the default, then by name.</summary>
    public int Compare(string left, string right)
    {
        var order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static IEnumerable<string> ListOf(string? text) =>
        (text ?? string.Empty).Split(';', ',', '|').Select(name => name.Trim()).Where(name => name.Length > 0);

    private int Rank(string locale) => locale == SourceLocale ? 0 : locale == DefaultLocale ? 1 : 2;
}
