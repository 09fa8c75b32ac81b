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

    /// <summary>Gets or sets a function that returns the Markdown of a page, which is served at its path with <c>.md</c> after it.</summary>
    /// <value>
    /// A function that returns Markdown, or <see langword="null"/> for pages that have none. The default value returns that of the article. A site that shows
    /// articles to some readers only must ask the same question here as in its pages.
    /// </value>
    /// <example>
    /// <code>
    /// options.Markdown = page => page.Article.Path.StartsWith("internal/", StringComparison.Ordinal) ? null : page.ToMarkdown();
    /// </code>
    /// </example>
    public Func<ContentPage, string?> Markdown { get; set; } = static page => page.ToMarkdown();

    /// <summary>Gets or sets a function that returns what a page depends on besides its article, for its entity tag.</summary>
    /// <value>
    /// A function that returns, for example, the version of the program and the name of the user; with <see langword="null"/> in place of a text, pages have
    /// no entity tag. By default, it is the identity of the program's assemblies, which an unchanged rebuild keeps.
    /// </value>
    public Func<HttpContext, string?> Version { get; set; } = static _ => ProgramVersion.Current;
}
