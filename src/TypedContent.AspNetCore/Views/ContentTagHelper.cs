using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TypedContent.AspNetCore;

/// <summary>Writes an article, or a section of it, in place of the element <c>content</c>.</summary>
/// <param name="links">The addresses of articles.</param>
/// <example><code>&lt;content article="Articles.Billing.Invoices" /&gt;</code></example>
[HtmlTargetElement("content", Attributes = "article", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("content", Attributes = "section", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ContentTagHelper(ContentLinks links) : TagHelper
{
    /// <summary>Gets or sets the article.</summary>
    public Article? Article { get; set; }

    /// <summary>Gets or sets the section. If there is an article, too, the section is written.</summary>
    public Section? Section { get; set; }

    /// <summary>Gets or sets the view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Func<Link, string?>? resolver = ViewContext is null ? null : links.Resolver(ViewContext.HttpContext);
        output.TagName = null;
        output.Content.SetHtmlContent(Section is { } section ? section.ToHtml(resolver, links.Images) : Article?.ToHtml(linkResolver: resolver, images: links.Images) ?? "");
    }
}
