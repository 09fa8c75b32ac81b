using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Content.Chunks;

namespace TypedContent.Mcp.Documents;

/// <summary>Names an article or a section of it in a locale that has it: <c>de-DE/billing/invoices#late-fees?part=2</c>.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="Article">The article.</param>
/// <param name="Anchor">The anchor of the section. It is empty for the whole article.</param>
/// <param name="Part">The part of the text, from 1.</param>
internal sealed record DocumentId(Locale Locale, Article Article, string Anchor, int Part)
{
    private const string PartMark = "?part=";

    /// <summary>Reads an id. That of a chunk, such as <c>de-DE/billing/invoices#late-fees~2</c>, names the section that the chunk is in.</summary>
    public static bool TryParse(ContentSet set, string text, [NotNullWhen(true)] out DocumentId? id)
    {
        id = null;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || set.Locales.FirstOrDefault(locale => text.AsSpan(0, slash).Equals(locale.Name, StringComparison.OrdinalIgnoreCase)) is not { } locale)
        {
            return false;
        }

        string rest = text[(slash + 1)..];
        if (!TryTakeNumber(ref rest, PartMark, out int part) || !TryTakeNumber(ref rest, "~", out _))
        {
            return false;
        }

        int hash = rest.IndexOf('#', StringComparison.Ordinal);
        string path = Uri.UnescapeDataString(hash < 0 ? rest : rest[..hash]);
        if (set.TryGet(path, out Article? article) && Serving(article, locale) is { } serving)
        {
            id = new DocumentId(serving, article, hash < 0 ? "" : Uri.UnescapeDataString(rest[(hash + 1)..]), part);
        }

        return id is not null;
    }

    /// <summary>Returns the locale that an article is read from in a locale, which is another one if the locale lacks it.</summary>
    public static Locale? Serving(Article article, Locale locale) => article.Has(locale) ? locale : article.LocaleIn(locale.Culture);

    public override string ToString() =>
        TextId.Of(Locale, Article, Anchor) + (Part > 1 ? string.Create(CultureInfo.InvariantCulture, $"{PartMark}{Part}") : "");

    /// <summary>Takes a mark and a number from 1 from the end of a text. Without the mark, the number is 1.</summary>
    private static bool TryTakeNumber(ref string text, string mark, out int number)
    {
        number = 1;
        int start = text.LastIndexOf(mark, StringComparison.Ordinal);
        if (start < 0)
        {
            return true;
        }

        bool isNumber = int.TryParse(text.AsSpan(start + mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
        text = text[..start];
        return isNumber;
    }
}
