using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TypedContent.Blazor;

/// <summary>Shows a text of an article with its markup. A text of another language than the page is in a <c>span</c> element with its language.</summary>
/// <example><code>&lt;h1&gt;&lt;ContentText Value="Articles.Billing.Invoices.Title" /&gt;&lt;/h1&gt;</code></example>
public sealed class ContentText : ContentComponent
{
    /// <summary>Gets or sets the text.</summary>
    [Parameter, EditorRequired]
    public ContentString Value { get; set; }

    /// <summary>Gets or sets a value that indicates whether links are written. Without them, the text can be in a link itself.</summary>
    [Parameter]
    public bool Links { get; set; } = true;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ContentString text = Culture is null ? Value : Value.In(Culture);
        string html = text.ToHtml(Resolver, Images, Links);
        bool isForeign = text.Locale is { } own && own.Culture.TwoLetterISOLanguageName != ReadingCulture.TwoLetterISOLanguageName;
        if (!isForeign)
        {
            builder.AddMarkupContent(0, html);
            return;
        }

        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", text.Locale?.Name);
        builder.AddAttribute(3, "dir", text.Locale!.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr");
        builder.AddMarkupContent(4, html);
        builder.CloseElement();
    }
}
