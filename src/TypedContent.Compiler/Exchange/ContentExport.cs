using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a content set and their translations into a locale.</summary>
public static class ContentExport
{
    /// <summary>Returns the texts of a content set for translators into a locale. The files are read again, since documents hold no text.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="locale">The locale, in its usual spelling.</param>
    public static ExchangeSet Of(ContentCompilation content, string locale)
    {
        var files = content.Files.ToDictionary(file => file.Origin.FilePath, StringComparer.Ordinal);
        var places = content.Documents.ToDictionary(document => document.Variant.FilePath, document => document.TextPlaces, StringComparer.Ordinal);
        var articles = content.Aligned.AsParallel().AsOrdered().Select(article => Read(article)).ToList();
        return new ExchangeSet(content.Options.SourceLocale, locale, [.. articles.Select(article => article.Article).OfType<ExchangeArticle>().Where(article => article.Units.Count > 0)])
        {
            Omitted = articles.Sum(article => article.Omitted),
            Intended = articles.Sum(article => article.Article?.Intended ?? 0),
            Unread = [.. articles.SelectMany(article => new[] { article.Article?.Source, article.Article?.Target }).OfType<FileTexts>().Where(file => !file.IsRead).Select(file => file.Identity.FilePath).Distinct()],
        };

        (ExchangeArticle? Article, int Omitted) Read(AlignedArticle article)
        {
            var variants = article.Group.Variants.ToList();
            var target = variants.FindIndex(variant => variant.Locale == locale);
            var plain = article.Group.PlainSource;
            var source = plain >= 0 && plain != target && variants[plain].Locale == content.Options.SourceLocale ? plain : -1;
            if (target >= 0 && variants[target].IsSideBySide)
            {
                return (SideBySideExchange.Of(article, target, TextsOf(target), source < 0 ? null : TextsOf(source)), 0);
            }

            if (source < 0)
            {
                return (null, article.Units.Count);
            }

            return (PlainExchange.Of(article, TextsOf(source), target < 0 ? null : TextsOf(target), target, variant => places[variants[variant].FilePath]), 0);

            FileTexts TextsOf(int variant)
            {
                var file = files[variants[variant].FilePath];
                return FileTexts.Read(content.Options.IdentityOf(file.Origin)!, file.Text, content.Options);
            }
        }
    }

    /// <summary>Returns the ids that the texts of a source article have.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">The content set, with its options.</param>
    public static IEnumerable<string> IdsOf(ArticleFile file, ContentCompilation content)
    {
        if (content.Options.IdentityOf(file.Origin) is not { } identity)
        {
            return [];
        }

        var texts = FileTexts.Read(identity, file.Text, content.Options);
        var slots = texts.Slots.Where(slot => (slot.Source ?? slot.Content).HasWords).ToList();
        var numbers = new UnitNumbers(texts.Identity.Path, slots.Select(slot => (slot.Source ?? slot.Content, slot.Kind)));
        return [.. slots.Select(_ => numbers.Next().ToString())];
    }

    /// <summary>Returns the texts of a state of a source article, by the fingerprints that a lock has of them.</summary>
    /// <param name="identity">The article.</param>
    /// <param name="text">The text of the file in that state.</param>
    /// <param name="content">The content set, with its options.</param>
    public static IReadOnlyDictionary<ulong, InlineContent> TextsByFingerprint(ArticleIdentity identity, string text, ContentCompilation content)
    {
        var texts = FileTexts.Read(identity, text, content.Options);
        var found = new Dictionary<ulong, InlineContent>();
        foreach (var slot in texts.Slots)
        {
            found[texts.FingerprintOf(slot)] = slot.Content;
        }

        return found;
    }
}
