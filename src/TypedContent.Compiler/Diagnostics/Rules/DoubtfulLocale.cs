using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5011: a folder that may be a locale, and may be a topic.</summary>
public static class DoubtfulLocale
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5011", "Configuration", RuleSeverity.Warning, "Folder may be a locale",
        "'{0}' looks like the name of a locale, and {1}");

    /// <summary>Returns the problem of a name that isn't taken as that of a locale.</summary>
    public static Problem Topic(FileSpan span, string name) => Rule.At(
        span, $"if it is one, name all locales in TypedContentLocales; otherwise, name '{name}' in TypedContentTopics", name, "its articles are read as a topic");

    /// <summary>Returns the problem of names that are taken as those of locales, the first of which is <paramref name="name"/>.</summary>
    public static Problem Guessed(FileSpan span, string name, int count) => Rule.At(
        span, $"if it is one, name all locales in TypedContentLocales; otherwise, name '{name}' in TypedContentTopics", name,
        "its articles are read in this locale" + (count > 1 ? $", like those of {count - 1} more folders" : string.Empty));

    /// <summary>Returns the problem of a folder that isn't where locales are.</summary>
    public static Problem Inner(FileSpan span, string folder) => Rule.At(
        span, $"set TypedContentRoot to '{folder.Substring(0, folder.LastIndexOf('/'))}' in the present root, or TypedContentLayout to '{folder.Substring(0, folder.LastIndexOf('/'))}/{{locale}}/{{path}}.md'",
        folder, "is not where locales are looked for, so that its articles are read in the default locale");

    /// <summary>Returns the problem of a name that is taken as that of a locale, whose articles are left out.</summary>
    public static Problem LeftOut(FileSpan span, string name) => Rule.At(
        span, $"if it is a topic, name '{name}' in TypedContentTopics", name, "its articles are left out, since TypedContentLocales doesn't name it");
}
