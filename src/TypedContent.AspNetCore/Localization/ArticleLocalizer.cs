using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TypedContent.AspNetCore.Localization;

/// <summary>Finds texts of an article by their source texts, in the current UI culture. What the article lacks in the culture is found by another localizer.</summary>
internal sealed class ArticleLocalizer(Article article, IStringLocalizer next) : IStringLocalizer
{
    private Dictionary<string, ContentString>? _texts;

    // Live text may change source texts.
    private Dictionary<string, ContentString> Texts => _texts is { } texts && !ContentChanges.IsSupported ? texts : _texts = Read();

    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return TryFind(name, out ContentString text)
                ? new LocalizedString(name, text, resourceNotFound: false, article.Path)
                : next[name];
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return TryFind(name, out ContentString text)
                ? new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text, arguments), resourceNotFound: false, article.Path)
                : next[name, arguments];
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        Dictionary<string, ContentString> texts = Texts;
        return texts
            .Where(text => includeParentCultures || IsInCulture(text.Value))
            .Select(text => new LocalizedString(text.Key, text.Value, resourceNotFound: false, article.Path))
            .Concat(Others(includeParentCultures).Where(text => !texts.ContainsKey(text.Name)));
    }

    private bool TryFind(string name, out ContentString text) => Texts.TryGetValue(name, out text) && (IsInCulture(text) || next[name].ResourceNotFound);

    // Other resources may have the language that the article lacks.
    private static bool IsInCulture(ContentString text) =>
        text.Locale?.Culture.TwoLetterISOLanguageName == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private IEnumerable<LocalizedString> Others(bool includeParentCultures)
    {
        using IEnumerator<LocalizedString> others = next.GetAllStrings(includeParentCultures).GetEnumerator();
        while (true)
        {
            try
            {
                if (!others.MoveNext())
                {
                    yield break;
                }
            }
            catch (System.Resources.MissingManifestResourceException)
            {
                // An article needs no resources.
                yield break;
            }

            yield return others.Current;
        }
    }

    private Dictionary<string, ContentString> Read()
    {
        var texts = new Dictionary<string, ContentString>(StringComparer.Ordinal);
        foreach (ContentString text in article.AllStrings)
        {
            if (text.Source.ToString() is { Length: > 0 } source)
            {
                texts.TryAdd(source, text);
            }
        }

        return texts;
    }
}
