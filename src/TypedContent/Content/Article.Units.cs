using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Html;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent;

/// <content>Writes the body with other HTML for its translation units.</content>
public abstract partial class Article
{
    /// <summary>Returns the body of the article as HTML in which each translation unit is written by a function, in the locale that serves a culture.</summary>
    /// <param name="unitWriter">
    /// A function that returns the HTML of a unit, which is bound to the locale that the body is from, or <see langword="null"/> to keep its own. A unit is
    /// inline content, so that it can be put into a <c>span</c> element. The HTML is not checked.
    /// </param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link outside of the units that <paramref name="unitWriter"/> writes, as for
    /// <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded, outside of these units.</param>
    /// <returns>The HTML, without an enclosing element, from the first locale that has the article.</returns>
    /// <remarks>
    /// The units are written in the order of the body, each at its first place. Those whose HTML isn't a part of that of the body, such as units
    /// in raw HTML, are kept as they are.
    /// </remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// The article in the source language, with the structure of its translation:
    /// <code>
    /// string html = article.ToHtmlByUnit(unit => unit.Source.ToHtml());
    /// </code>
    /// </example>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToHtmlByUnit(Func<ContentString, string?> unitWriter, CultureInfo? culture = null, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        HtmlByUnit(VariantIn(culture), unitWriter, linkResolver, images);

    /// <summary>Returns the body of the article as HTML in which each translation unit is written by a function, in a locale.</summary>
    /// <param name="unitWriter">
    /// A function that returns the HTML of a unit, as for <see cref="ToHtmlByUnit(Func{ContentString, string?}, CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <param name="linkResolver">A function that returns the destination of a link outside of the units.</param>
    /// <param name="images">The images that are loaded, outside of the units.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToHtmlByUnit(Func<ContentString, string?> unitWriter, Locale locale, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) =>
        HtmlByUnit(VariantIn(locale), unitWriter, linkResolver, images);

    private string HtmlByUnit(Variant variant, Func<ContentString, string?> unitWriter, Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        ArgumentNullException.ThrowIfNull(unitWriter);
        if (variant.Holder(Part.Body) is not { } holder)
        {
            return "";
        }

        Slice body = holder.Record.Body;
        var buffer = new ByteBuffer((int)body.Length + 256);
        uint at = body.Offset;
        foreach ((Slice html, int unit) in holder.UnitsInBody())
        {
            if (unitWriter(new ContentString(new Handle(Id, unit).In(holder.LocaleIndex))) is { } written)
            {
                new ArticleHtml(holder, new Slice(at, html.Offset - at)).Write(buffer, linkResolver, images);
                buffer.Write(Encoding.UTF8.GetBytes(written));
                at = html.Offset + html.Length;
            }
        }

        new ArticleHtml(holder, new Slice(at, body.Offset + body.Length - at)).Write(buffer, linkResolver, images);
        return Utf8Text.GetString(buffer.Written);
    }
}
