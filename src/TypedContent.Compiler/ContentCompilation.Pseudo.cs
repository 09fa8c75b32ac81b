using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Pseudo;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler;

/// <content>Pseudo-translations.</content>
public sealed partial class ContentCompilation
{
    /// <summary>Returns the articles of the source locale in a pseudo-locale, as plain files at their places in the layout.</summary>
    /// <param name="locale">The pseudo-locale, such as <c>qps-ploc</c>.</param>
    /// <returns>The files, with their paths under the root as the paths of files; null if the layout has no place for the locale.</returns>
    public IReadOnlyList<ArticleFile>? GetPseudoTranslations(string locale)
    {
        var files = Files.Select(file => (File: file, Identity: Options.IdentityOf(file.Origin))).Where(pair => pair.Identity?.Locale is not null)
            .OrderBy(pair => pair.Identity!.Locale!, Comparer<string>.Create(Options.Compare)).ToList();
        var sources = files.GroupBy(pair => pair.Identity!.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(pair => pair.Identity!.Path, StringComparer.Ordinal);
        var translations = sources.AsParallel().AsOrdered().Select(source =>
            TranslationPlace.Of(source.Identity!.Path, locale, [source.File, .. files.Select(pair => pair.File)], Options) is { } place
                ? new ArticleFile(new ArticleOrigin(place, place), new PseudoTranslation(source.Identity, locale, Options.FallbackLocale).Translate(source.File.Text))
                : null).ToList();
        return translations.Contains(null) ? null : [.. translations.OfType<ArticleFile>()];
    }

    /// <summary>Returns the text of the lock with the texts of a pseudo-locale, so that all of them are joined with their sources.</summary>
    /// <param name="locale">The pseudo-locale.</param>
    /// <param name="files">The files that <see cref="GetPseudoTranslations"/> returns.</param>
    public string GetPseudoLock(string locale, IReadOnlyList<ArticleFile> files)
    {
        var name = LocaleName.Normalize(locale);
        var sources = Files.Where(file => Options.IdentityOf(file.Origin)?.Locale is not { } own || own == Options.SourceLocale);
        var both = WithOptions(_project with { Locales = [name] }).WithFiles([.. sources, .. files]);
        return PseudoLock.Write(Lock, name, [.. both.Documents.Select(document => document.Variant)], both.Options.SourceLocale);
    }
}
