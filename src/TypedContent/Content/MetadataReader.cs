using System.ComponentModel;
using TypedContent.Content.Links;
using TypedContent.Content.Variants;
using TypedContent.Shared;

namespace TypedContent;

/// <summary>Reads the front matter of an article as a schema types it. Generated code uses it.</summary>
/// <remarks>What the file of a locale lacks is taken from the first file of the article: that of the source locale, if there is one.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetadataReader
{
    private readonly Article _article;
    private readonly Variant? _holder;
    private readonly Variant? _first;

    internal MetadataReader(Article article, Variant? holder, Variant? first) => (_article, _holder, _first) = (article, holder, first);

    /// <summary>Returns the value of a key.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="parser">The conversion.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no value.</exception>
    /// <exception cref="FormatException">The value is not of the type.</exception>
    public T Get<T>(string key, MetadataParser<T> parser) => Parse(key, Single(key, Find(key) ?? throw Missing(key)), parser);

    /// <summary>Returns the value of a key, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="parser">The conversion.</param>
    /// <returns>The value, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="FormatException">The value is not of the type.</exception>
    public T? GetOrNull<T>(string key, MetadataParser<T> parser)
        where T : class => Find(key) is { } values ? Parse(key, Single(key, values), parser) : null;

    /// <summary>Returns the value of a key, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="parser">The conversion.</param>
    /// <returns>The value, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="FormatException">The value is not of the type.</exception>
    public T? GetValueOrNull<T>(string key, MetadataParser<T> parser)
        where T : struct => Find(key) is { } values ? Parse(key, Single(key, values), parser) : null;

    /// <summary>Returns the values of a key. A single value is a list of one.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="parser">The conversion.</param>
    /// <returns>The values.</returns>
    /// <exception cref="KeyNotFoundException">There is no value.</exception>
    /// <exception cref="FormatException">A value is not of the type.</exception>
    public IReadOnlyList<T> GetList<T>(string key, MetadataParser<T> parser) => GetListOrNull(key, parser) ?? throw Missing(key);

    /// <summary>Returns the values of a key, or <see langword="null"/>. A single value is a list of one.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="parser">The conversion.</param>
    /// <returns>The values, or <see langword="null"/> if there is no such key.</returns>
    /// <exception cref="FormatException">A value is not of the type.</exception>
    public IReadOnlyList<T>? GetListOrNull<T>(string key, MetadataParser<T> parser) =>
        Find(key) is { } values ? Array.AsReadOnly(Array.ConvertAll(values, value => Parse(key, value, parser))) : null;

    /// <summary>Returns the article that a text names, as the build finds it: by its path, ignoring case, or by a path that it had before.</summary>
    /// <param name="text">The path, from the root or beginning with <c>./</c> or <c>../</c>, or that of an article of another assembly.</param>
    /// <param name="value">The article.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindArticle(string text, out Article value)
    {
        ArgumentNullException.ThrowIfNull(text);
        Article? found = AssemblyTarget.Parse(text.Trim()) is { } elsewhere
            ? ReferencedArticle.Find(_article.Set, new AssemblyTarget(elsewhere.Assembly, ArticleReference.PathOf(elsewhere.Path, ""), ""))
            : _article.Set.FindAnyForm(ArticleReference.PathOf(text, _article.Path));
        value = found!;
        return found is not null;
    }

    private string[]? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Find(_holder, key) ?? Find(_first, key);
    }

    private static string[]? Find(Variant? variant, string key) =>
        variant?.Metadata.Find(key) is { } values && (values.Length != 1 || !string.IsNullOrWhiteSpace(values[0])) ? values : null;

    private string Single(string key, string[] values) => values.Length == 1 ? values[0] : throw Unreadable(key, string.Join(", ", values));

    private T Parse<T>(string key, string text, MetadataParser<T> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser(text, out T value) ? value : throw Unreadable(key, text);
    }

    private KeyNotFoundException Missing(string key) => new($"The article '{_article.Path}' has no metadata '{key}' in {_holder?.Locale.Name ?? "any locale"}.");

    private FormatException Unreadable(string key, string text) =>
        new($"The metadata '{key}' of the article '{_article.Path}' in {_holder?.Locale.Name ?? "any locale"} is '{text}', which its schema doesn't allow.");
}
