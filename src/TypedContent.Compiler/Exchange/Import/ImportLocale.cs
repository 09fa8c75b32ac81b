using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Determines the locale of the translations in a file of translators.</summary>
internal static class ImportLocale
{
    /// <summary>Returns the locale; null if the file isn't one of the project.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="document">The contents of the file.</param>
    /// <param name="options">How translations are imported.</param>
    /// <param name="problem">What is wrong with the file; null if nothing is.</param>
    public static string? Find(ContentCompilation content, ImportedDocument document, ImportOptions options, out string? problem)
    {
        var source = content.Options.SourceLocale;
        var stated = document.TargetLocale is { Length: > 0 } target ? NameOf(target) : null;
        var wanted = options.Locale is { Length: > 0 } own ? LocaleName.Normalize(own) : null;
        var locale = wanted ?? stated;
        var locales = content.Locales.Concat(content.Options.Locales).Distinct(StringComparer.Ordinal).ToList();
        problem = document.SourceLocale is { Length: > 0 } other && NameOf(other) is var from && from != source && !IsLanguageOf(from, source)
                ? $"the file is translated from {other}, and the articles of this project from {source}; import the file into its own project"
            : wanted is not null && stated is not null && wanted != stated && !IsLanguageOf(stated, wanted) ? $"the file is in {stated}, not in {wanted}; import it without --locale, or as a file of its own locale"
            : locale is null ? "the file doesn't state the locale of its translations; state it with --locale, such as --locale de-DE"
            : !LocaleName.IsWellFormed(locale) ? $"'{locale}' is no name of a locale"
            : locale == source ? $"the file is in {locale}, the source locale of the project, whose texts are not translated"
            : !content.Options.Includes(locale) ? $"the project leaves out the locale {locale}; add it to the locales of the project"
            : wanted is not null || locales.Contains(locale) ? null
            : locales.Find(known => IsLanguageOf(locale, known) && known != source) is { } similar
                ? $"no article of the project is in {locale}; if the texts are in {similar}, state it: --locale {similar}"
            : $"no article of the project is in {locale}; if the locale is a new one, state it: --locale {locale}";
        return problem is null ? locale : null;
    }

    /// <summary>Returns the name of a locale as programs write it, such as <c>de_DE.UTF-8</c>.</summary>
    private static string NameOf(string stated) => LocaleName.Normalize(stated.Split('.')[0].Replace('_', '-'));

    /// <summary>Determines whether a name is the language of a locale, such as <c>de</c> of <c>de-DE</c>. Many programs state the language alone.</summary>
    private static bool IsLanguageOf(string name, string locale) => locale.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase);
}
