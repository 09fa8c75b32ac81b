using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TypedContent.AspNetCore;

/// <summary>Writes a link to an article, with its title unless the element <c>content-link</c> has a text.</summary>
/// <param name="links">The addresses of articles.</param>
/// <example><code>&lt;content-link to="Articles.Billing.Invoices" /&gt;</code></example>
[HtmlTargetElement("content-link", Attributes = "to", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentLinkTagHelper(ContentLinks links) : TagHelper
{
    /// <summary>Gets or sets the article that the link leads to.</summary>
    public Article? To { get; set; }

    /// <summary>Gets or sets the section of the article, if the link leads to one.</summary>
    public Section? Section { get; set; }

    /// <summary>Gets or sets the culture of the page, or <see langword="null"/> for the current UI culture.</summary>
    public CultureInfo? Culture { get; set; }

    /// <summary>Gets or sets the view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (To is null || ViewContext is null)
        {
            output.SuppressOutput();
            return;
        }

        CultureInfo culture = Culture ?? CultureInfo.CurrentUICulture;
        TagHelperContent text = await output.GetChildContentAsync().ConfigureAwait(false);
        ContentString title = (Section?.Heading ?? To.Title).In(culture);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", links.PathOf(ViewContext.HttpContext, To, culture, Section?.In(culture).Anchor));
        if (text.IsEmptyOrWhiteSpace)
        {
            output.Content.SetHtmlContent(title.ToHtml(images: links.Images, links: false));
        }
    }
}
