using System.Globalization;
using System.Runtime.CompilerServices;
using TypedContent.Content.Variants;

namespace TypedContent.Content.Handles;

/// <summary>
/// Represents the eight bytes that every public handle consists of: an article, an index into one of its tables, and the locale that the
/// handle is bound to.
/// </summary>
/// <remarks>
/// Generated classes declare thousands of these as unassigned fields, and <see cref="Article"/> sets them in its constructor. That is
/// much cheaper to compile than properties, and needs no object per text. The default value belongs to no article, and reads as empty.
/// </remarks>
internal readonly record struct Handle
{
    private const int IndexBits = 20;

    internal const int MaxIndex = (1 << IndexBits) - 1;
    internal const int MaxLocales = (1 << (32 - IndexBits)) - 1;

    private readonly int _article;

    // Low 20 bits: the index. High 12 bits: 0 for the current UI culture, n for locale n - 1 of the content set.
    private readonly int _slot;

    internal Handle(int article, int index)
    {
        _article = article;
        _slot = index;
    }

    private Handle(int article, int index, int boundTo)
    {
        _article = article;
        _slot = index | (boundTo << IndexBits);
    }

    internal int Index => _slot & MaxIndex;

    internal Article? Article => ArticleRegistry.Find(_article);

    /// <summary>Gets the article in the locale that this handle is bound to, or in the one of the current UI culture.</summary>
    internal Variant? Variant
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Article? article = ArticleRegistry.Find(_article);
            if (article is null)
            {
                return null;
            }

            int boundTo = _slot >>> IndexBits;
            return article.Variant(boundTo == 0 ? article.Cultures.Find(CultureInfo.CurrentUICulture) : boundTo - 1);
        }
    }

    private int BoundTo => _slot >>> IndexBits;

    /// <summary>Gets the locale that this handle is bound to, or <see langword="null"/> for the current UI culture.</summary>
    internal Locale? BoundLocale => BoundTo > 0 && Article is { } article ? article.Set.SortedLocales[BoundTo - 1] : null;

    /// <summary>Returns another entry of the same article, bound to the same locale.</summary>
    internal Handle At(int index) => new(_article, index, BoundTo);

    /// <summary>Returns an entry of another article of the same set, bound to the same locale.</summary>
    internal Handle At(Article article, int index) => new(article.Id, index, BoundTo);

    internal Handle In(int locale) => new(_article, Index, locale + 1);

    internal Handle In(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return Article is { } article ? In(article.Set.Fallback.Resolve(locale)) : this;
    }

    internal Handle In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Article is { } article ? In(article.Cultures.Find(culture)) : this;
    }

    internal Article RequireArticle() =>
        Article ?? throw new InvalidOperationException("This value is the default of its type and belongs to no article.");
}
