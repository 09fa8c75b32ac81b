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
        var stated = document.TargetLocale is { Length: > 0 } target ? LocaleName.Normalize(target.Replace('_', '-')) : null;
        var wanted = options.Locale is { Length: > 0 } own ? LocaleName.Normalize(own) : null;
        var locale = wanted ?? stated;
        problem = document.SourceLocale is { Length: > 0 } other && LocaleName.Normalize(other.Replace('_', '-')) != source
                ? $"the file is translated from {other}, and the articles of this project from {source}; import the file into its own project"
            : wanted is not null && stated is not null && wanted != stated ? $"the file is in {stated}, not in {wanted}; import it without --locale, or as a file of its own locale"
            : locale is null ? "the file doesn't state the locale of its translations; state it with --locale, such as --locale de-DE"
            : !LocaleName.IsWellFormed(locale) ? $"'{locale}' is no name of a locale"
            : locale == source ? $"the file is in {locale}, the source locale of the project, whose texts are not translated"
            : !content.Options.Includes(locale) ? $"the project leaves out the locale {locale}; add it to the locales of the project"
            : wanted is null && !content.Locales.Contains(locale) && !content.Options.Locales.Contains(locale) ? $"no article of the project is in {locale}; if the locale is a new one, state it: --locale {locale}"
            : null;
        return problem is null ? locale : null;
    }
}
