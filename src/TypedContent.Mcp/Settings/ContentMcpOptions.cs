namespace TypedContent.Mcp;

/// <summary>Represents how a server shows articles to language models.</summary>
public sealed class ContentMcpOptions
{
    /// <summary>Gets or sets a function that returns the address at which people read an article, so that models can cite it.</summary>
    /// <value>A function that returns an address without <c>#</c>, or <see langword="null"/> if there is none. The default value returns none.</value>
    /// <example><code>options.Address = (article, locale) => $"https://example.com/help/{locale}/{article.Path}";</code></example>
    public Func<Article, Locale, string?> Address { get; set; } = static (_, _) => null;

    /// <summary>Gets or sets a function that determines which articles are shown. The default value shows all.</summary>
    public Func<Article, bool> Filter { get; set; } = static _ => true;

    /// <summary>Gets or sets the images that texts have. Each other one is replaced with its alternative text. The default value keeps all.</summary>
    public ImagePolicy Images { get; set; }

    /// <summary>Gets or sets the most characters that an answer has. Longer texts are in several parts.</summary>
    /// <value>The default value is 20,000. Less than 1,000 counts as 1,000.</value>
    public int MaxLength { get; set; } = 20_000;
}
