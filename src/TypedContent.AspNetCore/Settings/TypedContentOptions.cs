using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using TypedContent.AspNetCore.Settings;

namespace TypedContent.AspNetCore;

/// <summary>Represents how a site shows articles.</summary>
public sealed class TypedContentOptions
{
    /// <summary>Gets or sets the files that articles refer to, by their paths under the root of the articles.</summary>
    /// <value>
    /// The files, of which only those are served that an article links to. The default value, <see langword="null"/>, stands for those that the build
    /// copies beside the program: the items <c>TypedContentAssets</c>.
    /// </value>
    public IFileProvider? Files { get; set; }

    /// <summary>Gets or sets the images that pages load.</summary>
    public ImagePolicy Images { get; set; }

    /// <summary>Gets or sets the address of the site, for absolute addresses.</summary>
    /// <value>An address such as <c>https://example.com</c>, with the path base of the program if it has one, or <see langword="null"/> for the one that the request states.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets a function that determines whether an article is served as Markdown, at the path of its page with <c>.md</c> after it.</summary>
    /// <value>
    /// A function of the request and the article. The default value serves all articles. A site that shows articles to some readers only must ask the same
    /// question here as in its pages.
    /// </value>
    /// <example>
    /// <code>
    /// options.HasMarkdown = (context, article) => !article.Path.StartsWith("internal/", StringComparison.Ordinal);
    /// </code>
    /// </example>
    public Func<HttpContext, Article, bool> HasMarkdown { get; set; } = static (_, _) => true;

    /// <summary>Gets or sets a function that returns what a page depends on besides its article, for its entity tag.</summary>
    /// <value>
    /// A function that returns, for example, the version of the program and the name of the user; with <see langword="null"/> in place of a text, pages have
    /// no entity tag. By default, it is the identity of the program's assemblies, which an unchanged rebuild keeps.
    /// </value>
    public Func<HttpContext, string?> Version { get; set; } = static _ => ProgramVersion.Current;
}
