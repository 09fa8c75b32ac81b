using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.Blazor;

/// <summary>Shows the body of an article, or a section of it, in an <c>article</c> element with the language and direction of the text.</summary>
/// <example><code>&lt;ArticleView Article="Articles.Billing.Invoices" class="text" /&gt;</code></example>
public sealed class ArticleView : ContentComponent
{
    /// <summary>Gets or sets the article.</summary>
    [Parameter]
    public Article? Article { get; set; }

    /// <summary>Gets or sets the section. If there is an article, too, the section is shown.</summary>
    [Parameter]
    public Section? Section { get; set; }

    /// <summary>Gets or sets other attributes of the element.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Article? article = Section?.Article ?? Article;
        if (article is null)
        {
            return;
        }

        Locale? locale = article.LocaleIn(ReadingCulture);
        string html = Section is { } section ? section.In(ReadingCulture).ToHtml(Resolver, Images) : article.ToHtml(ReadingCulture, Resolver, Images);
        builder.OpenElement(0, "article");
        builder.AddAttribute(1, "lang", locale?.Name);
        builder.AddAttribute(2, "dir", locale is null ? null : locale.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr");
        builder.AddMultipleAttributes(3, Attributes);
        builder.AddMarkupContent(4, html);
        builder.CloseElement();
    }
}
