namespace TypedContent.Compiler.Settings;

/// <summary>Lists the settings of a project. Tests compare the package's props and targets and the README with it.</summary>
public static class ProjectSettings
{
    /// <summary>Gets the folder with the articles.</summary>
    public static ProjectSetting Root { get; } = new("TypedContentRoot", "content");

    /// <summary>Gets the namespace of the generated code.</summary>
    public static ProjectSetting Namespace { get; } = new("TypedContentNamespace") { IsOption = true };

    /// <summary>Gets the locale that the articles were translated from.</summary>
    public static ProjectSetting SourceLocale { get; } = new("TypedContentSourceLocale", "en-US") { IsOption = true };

    /// <summary>Gets the locale for readers whose language has no articles.</summary>
    public static ProjectSetting DefaultLocale { get; } = new("TypedContentDefaultLocale") { IsOption = true };

    /// <summary>Gets the locales to include.</summary>
    public static ProjectSetting Locales { get; } = new("TypedContentLocales") { IsOption = true, IsList = true };

    /// <summary>Gets the names of folders that are no locales.</summary>
    public static ProjectSetting Topics { get; } = new("TypedContentTopics") { IsOption = true, IsList = true };

    /// <summary>Gets the patterns of the paths of articles.</summary>
    public static ProjectSetting Layout { get; } = new("TypedContentLayout") { IsOption = true, IsList = true };

    /// <summary>Gets what the links of articles name.</summary>
    public static ProjectSetting Links { get; } = new("TypedContentLinks", "file") { IsOption = true };

    /// <summary>Gets the path at which the site shows the articles.</summary>
    public static ProjectSetting SitePrefix { get; } = new("TypedContentSitePrefix") { IsOption = true };

    /// <summary>Gets the schemes that links may have besides the usual ones.</summary>
    public static ProjectSetting LinkSchemes { get; } = new("TypedContentLinkSchemes") { IsOption = true, IsList = true };

    /// <summary>Gets the patterns of paths outside of the set.</summary>
    public static ProjectSetting External { get; } = new("TypedContentExternal") { IsOption = true, IsList = true };

    /// <summary>Gets the paths that stand for referenced assemblies.</summary>
    public static ProjectSetting References { get; } = new("TypedContentReferences") { IsOption = true, IsList = true };

    /// <summary>Gets the switch for links from other assemblies.</summary>
    public static ProjectSetting Export { get; } = new("TypedContentExport", "false") { IsOption = true };

    /// <summary>Gets the front matter keys that every article must have.</summary>
    public static ProjectSetting RequiredMetadata { get; } = new("TypedContentRequiredMetadata") { IsOption = true, IsList = true };

    /// <summary>Gets what becomes of drafts.</summary>
    public static ProjectSetting Drafts { get; } = new("TypedContentDrafts") { IsOption = true };

    /// <summary>Gets the parts of articles that have members.</summary>
    public static ProjectSetting Members { get; } = new("TypedContentMembers", "strings;sections;links;metadata") { IsOption = true, IsList = true };

    /// <summary>Gets the parts of articles that have members, for articles with some patterns.</summary>
    public static ProjectSetting MembersFor { get; } = new("TypedContentMembersFor") { IsOption = true, IsList = true };

    /// <summary>Gets the switch for texts with values.</summary>
    public static ProjectSetting Values { get; } = new("TypedContentValues", "false") { IsOption = true };

    /// <summary>Gets the switch for packs whose texts can be searched.</summary>
    public static ProjectSetting Search { get; } = new("TypedContentSearch", "false") { IsOption = true };

    /// <summary>Gets the switch for the index of the places where C# names articles.</summary>
    public static ProjectSetting Usage { get; } = new("TypedContentUsage", "false");

    /// <summary>Gets the address of the pages of rules.</summary>
    public static ProjectSetting HelpLink { get; } = new("TypedContentHelpLink") { IsOption = true };

    /// <summary>Gets the file with the known findings.</summary>
    public static ProjectSetting Baseline { get; } = new("TypedContentBaseline", "typedcontent.baseline");

    /// <summary>Gets the file with the accepted translations.</summary>
    public static ProjectSetting Lock { get; } = new("TypedContentLock", "typedcontent.lock");

    /// <summary>Gets where packs are placed.</summary>
    public static ProjectSetting Packs { get; } = new("TypedContentPacks", "embedded") { IsOption = true };

    /// <summary>Gets the switch for texts that change while the program runs.</summary>
    public static ProjectSetting LiveText { get; } = new("TypedContentLiveText");

    /// <summary>Gets the switch for assemblies that are compiled ahead of time.</summary>
    public static ProjectSetting ReadyToRun { get; } = new("TypedContentReadyToRun", "true");

    /// <summary>Gets the environment variables that the compiler is started with.</summary>
    public static ProjectSetting CompilerEnvironment { get; } = new("TypedContentCompilerEnvironment", "DOTNET_TieredPGO=0");

    /// <summary>Gets the switch for Markdown files under the root as articles.</summary>
    public static ProjectSetting DefaultItems { get; } = new("EnableDefaultTypedContentItems", "true");

    /// <summary>Gets all settings, in the order of the README.</summary>
    public static IReadOnlyList<ProjectSetting> All { get; } =
    [
        Root, Namespace, SourceLocale, DefaultLocale, Locales, Topics, Layout, Links, SitePrefix, LinkSchemes, External, References, Export, RequiredMetadata, Drafts, Members, MembersFor, Values, Search, Usage, HelpLink, Baseline, Lock, Packs, LiveText, ReadyToRun, CompilerEnvironment, DefaultItems,
    ];
}
