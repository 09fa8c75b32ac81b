using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Settings;

/// <summary>Reads the options of a project from the values of its settings.</summary>
/// <param name="valueOf">Returns the value of a setting; null or white space for the default. Lists are written <c>a;b</c>, <c>a,b</c> or <c>a|b</c>.</param>
internal sealed class OptionsParser(Func<ProjectSetting, string?> valueOf)
{
    private readonly List<InvalidSetting> _invalid = [];

    /// <summary>Returns the options. Values that a setting can't have are left out, and listed.</summary>
    public ContentOptions Parse()
    {
        var options = new ContentOptions();
        options = options with
        {
            Namespace = Value(ProjectSettings.Namespace) ?? options.Namespace,
            SourceLocale = Locale(ProjectSettings.SourceLocale) ?? options.SourceLocale,
            DefaultLocale = Locale(ProjectSettings.DefaultLocale),
            Locales = [.. List(ProjectSettings.Locales).Select(name => LocaleOf(ProjectSettings.Locales, name)).OfType<string>()],
            Topics = [.. List(ProjectSettings.Topics)],
            LayoutPatterns = [.. Patterns()],
            Links = Choice<LinkStyle>(ProjectSettings.Links, "write 'file' or 'site'"),
            SitePrefix = Prefix(),
            LinkSchemes = new([.. List(ProjectSettings.LinkSchemes).Select(Scheme).OfType<string>().Distinct()]),
            External = [.. List(ProjectSettings.External)],
            References = [.. List(ProjectSettings.References).Select(Reference).OfType<AssemblyPath>().OrderByDescending(path => path.Prefix.Length)],
            IsExported = Switch(ProjectSettings.Export),
            Packs = Choice<PackPlacement>(ProjectSettings.Packs, "write 'embedded', 'files', or 'satellites'"),
            Drafts = Choice<DraftHandling>(ProjectSettings.Drafts, "write 'include' or 'exclude'"),
            HelpLink = Value(ProjectSettings.HelpLink)?.Replace('|', '#'),
            RequiredMetadata = [.. List(ProjectSettings.RequiredMetadata).Distinct()],
            Members = Members(),
            HasValues = Switch(ProjectSettings.Values),
            HasSearch = Switch(ProjectSettings.Search),
        };
        return options with { Invalid = new EquatableArray<InvalidSetting>(_invalid) };
    }

    private string? Value(ProjectSetting setting) => valueOf(setting)?.Trim() is { Length: > 0 } value ? value : null;

    private IEnumerable<string> List(ProjectSetting setting) =>
        (Value(setting) ?? string.Empty).Split(';', ',', '|').Select(name => name.Trim()).Where(name => name.Length > 0);

    private string? Locale(ProjectSetting setting) => Value(setting) is { } name ? LocaleOf(setting, name) : null;

    private string? LocaleOf(ProjectSetting setting, string name) =>
        LocaleName.IsWellFormed(name) ? LocaleName.Normalize(name) : Invalid<string>(setting, name, "write the name of a locale, such as 'sv-SE'");

    private LayoutPattern? Pattern(string text) => LayoutPattern.Parse(text)
        ?? Invalid<LayoutPattern>(ProjectSettings.Layout, text, "write a path under the root with '{path}' and, where files name one, '{locale}', such as 'docs/{locale}/{path}.md'");

    /// <summary>Returns the patterns of the layout. A pattern after one that has all of its paths is left out.</summary>
    private List<LayoutPattern> Patterns()
    {
        var patterns = new List<LayoutPattern>();
        foreach (var text in List(ProjectSettings.Layout))
        {
            if (Pattern(text) is not { } pattern || patterns.Contains(pattern))
            {
                continue;
            }

            if (patterns.Find(earlier => earlier.Hides(pattern)) is { } hiding)
            {
                Invalid<LayoutPattern>(ProjectSettings.Layout, text, $"write it before '{hiding}', which has all of its paths");
                continue;
            }

            patterns.Add(pattern);
        }

        return patterns;
    }

    private string? Prefix() => Value(ProjectSettings.SitePrefix) switch
    {
        null => null,
        var text when text.IndexOfAny([':', '?', '#', '{', '*']) >= 0 =>
            Invalid<string>(ProjectSettings.SitePrefix, text, "write the path of the articles on the site, such as '/guides', without host and locale"),
        var text => ("/" + text.Trim('/')).TrimEnd('/'),
    };

    private AssemblyPath? Reference(string text) => AssemblyPath.Parse(text)
        ?? Invalid<AssemblyPath>(ProjectSettings.References, text, "write a path and the name of an assembly, such as '/help=Contoso.Help'");

    private string? Scheme(string text) =>
        text.TrimEnd(':', '/').ToLowerInvariant() is var name && LinkSchemes.CanAdd(name)
            ? name
            : Invalid<string>(ProjectSettings.LinkSchemes, text, "write the name of a scheme whose addresses run no code and read no files, such as 'slack'");

    private MemberSelection Members()
    {
        var usual = new MemberParser((value, advice) => Invalid<string>(ProjectSettings.Members, value, advice)).ParseKinds([.. List(ProjectSettings.Members)]);
        var patterns = new MemberParser((value, advice) => Invalid<string>(ProjectSettings.MembersFor, value, advice)).ParsePatterns(List(ProjectSettings.MembersFor));
        return new MemberSelection(usual ?? MemberKinds.All, [.. patterns]);
    }

    private bool Switch(ProjectSetting setting)
    {
        var text = Value(setting);
        var isOn = string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        if (!isOn && text is not null && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
        {
            Invalid<string>(setting, text, "write 'true' or 'false'");
        }

        return isOn;
    }

    /// <summary>Returns the value that a setting names. The first value is the default.</summary>
    private T Choice<T>(ProjectSetting setting, string advice)
        where T : struct, Enum
    {
        var text = Value(setting);
        if (Enum.GetNames(typeof(T)).FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return (T)Enum.Parse(typeof(T), known);
        }

        if (text is not null)
        {
            Invalid<string>(setting, text, advice);
        }

        return default;
    }

    private T? Invalid<T>(ProjectSetting setting, string value, string advice)
        where T : class
    {
        _invalid.Add(new InvalidSetting(setting, value, advice));
        return null;
    }
}
