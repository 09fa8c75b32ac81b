using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes the format of <c>llms.txt</c>: a title, a description in a quote, and lists of links under headings.</summary>
internal sealed class LlmsList(HttpContext context, Locale locale)
{
    private readonly StringBuilder _text = new();
    private readonly ContentLinks _links = context.RequestServices.GetRequiredService<ContentLinks>();

    public void Title(string title, string description)
    {
        _text.Append("# ").Append(MarkdownText.Escape(title)).Append('\n');
        if (description.Length > 0)
        {
            _text.Append("\n> ").Append(MarkdownText.Escape(description)).Append('\n');
        }
    }

    public void Articles(string heading, IEnumerable<Article> articles)
    {
        Article[] listed = [.. articles];
        if (listed.Length == 0)
        {
            return;
        }

        _text.Append('\n');
        if (heading.Length > 0)
        {
            _text.Append("## ").Append(MarkdownText.Escape(heading)).Append("\n\n");
        }

        foreach (Article article in listed)
        {
            string address = AbsoluteAddress.Of(context, _links.MarkdownPathOf(context, article, locale.Culture));
            string excerpt = article.ExcerptIn(locale);
            _text.Append("- [").Append(MarkdownText.Escape(article.Title.In(locale))).Append("](").Append(MarkdownText.EscapeAddress(address)).Append(')')
                .Append(excerpt.Length > 0 ? ": " + MarkdownText.Escape(excerpt) : "").Append('\n');
        }
    }

    public override string ToString() => _text.ToString();
}
