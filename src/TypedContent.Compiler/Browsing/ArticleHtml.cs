using System.Text;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Browsing;

/// <summary>Renders articles as their readers see them.</summary>
public static class ArticleHtml
{
    /// <summary>Returns the HTML of the body of a file, without the files that it includes; empty if it can't be read.</summary>
    /// <param name="content">The content set, whose settings count.</param>
    /// <param name="file">The file.</param>
    public static string Of(ContentCompilation content, ArticleFile file)
    {
        var options = content.Options;
        return options.IdentityOf(file.Origin) is { } identity
            ? Encoding.UTF8.GetString(new RenderedArticle(ArticleReader.Read(identity, file.Text, options.FallbackLocale, inclusion: null, options.HasValues), options.LinkSchemes).Body.Html.Written.ToArray())
            : string.Empty;
    }
}
