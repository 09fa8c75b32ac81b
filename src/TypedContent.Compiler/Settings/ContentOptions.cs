using TypedContent.Compiler.Paths;
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

    /// <summary>
    /// Gets the path at which the site shows the articles, such as <c>/partner-center</c>, without a slash at its end; empty for the
    /// root of the site, null where the project doesn't say.
    /// </summary>
    public string? SitePrefix { get; init; }

    /// <summary>Gets the front matter keys that every article must have.</summary>
    public EquatableArray<string> RequiredMetadata { get; init; } = [];

    /// <summary>Gets the address of the pages of rules, with <c>{0}</c> in place of the id; null if messages have no link.</summary>
    public string? HelpLink { get; init; }

    /// <summary>Gets the locale of articles that name none.</summary>
    public string FallbackLocale => DefaultLocale ?? SourceLocale;

    /// <summary>Returns the options of a project.</summary>
    /// <param name="valueOf">Returns the value of a setting; null or white space for the default. Lists are written <c>a;b</c>, <c>a,b</c> or <c>a|b</c>.</param>
    public static ContentOptions Read(Func<ProjectSetting, string?> valueOf)
    {
        var options = new ContentOptions();
        return new ContentOptions
        {
            Namespace = Value(ProjectSettings.Namespace) ?? options.Namespace,
            SourceLocale = Value(ProjectSettings.SourceLocale) is { } source ? LocaleName.Normalize(source) : options.SourceLocale,
            DefaultLocale = Value(ProjectSettings.DefaultLocale) is { } preferred ? LocaleName.Normalize(preferred) : null,
            Locales = [.. List(ProjectSettings.Locales).Select(LocaleName.Normalize)],
            SitePrefix = Value(ProjectSettings.SitePrefix) is { } prefix ? ("/" + prefix.Trim('/')).TrimEnd('/') : null,
            HelpLink = Value(ProjectSettings.HelpLink)?.Replace('|', '#'),
            RequiredMetadata = [.. List(ProjectSettings.RequiredMetadata).Distinct()],
        };

        string? Value(ProjectSetting setting) => valueOf(setting)?.Trim() is { Length: > 0 } value ? value : null;

        IEnumerable<string> List(ProjectSetting setting) =>
            (Value(setting) ?? string.Empty).Split(';', ',', '|').Select(name => name.Trim()).Where(name => name.Length > 0);
    }

    /// <summary>Returns the address of the page of a rule; null if messages have no link.</summary>
    public string? HelpLinkOf(string ruleId) => HelpLink?.Replace("{0}", ruleId);

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
