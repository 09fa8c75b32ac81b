using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds translations that a lock doesn't have by their texts.</summary>
internal sealed class NewArticles
{
    private readonly ILookup<(string Locale, ulong Text), string> _paths;

    /// <summary>Reads the texts of the translations that <paramref name="accepted"/> doesn't have.</summary>
    public NewArticles(IEnumerable<ArticleDocument> documents, TranslationLock accepted) => _paths = documents
        .Select(document => document.Variant)
        .Where(variant => !accepted.Of(variant.Path).Any(section => section.Locale == variant.Locale))
        .SelectMany(variant => variant.Units.Select(unit => unit.Fingerprint).Concat(variant.OwnedTexts.Select(text => text.Fingerprint)).Distinct().Select(text => (variant.Locale, Text: text, variant.Path)))
        .Where(text => text.Text != 0)
        .ToLookup(text => (text.Locale, text.Text), text => text.Path);

    /// <summary>Returns the path of the article that has most of the translated texts of a section; null for none.</summary>
    public string? Find(LockSection section)
    {
        var texts = section.Pairs.Select(pair => pair.Target).Distinct().ToList();
        return texts.SelectMany(text => _paths[(section.Locale, text)]).GroupBy(path => path, StringComparer.Ordinal)
            .Where(path => 2 * path.Count() > texts.Count)
            .OrderByDescending(path => path.Count()).ThenBy(path => path.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }
}
