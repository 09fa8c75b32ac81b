using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TypedContent.Mcp.Documents;

/// <summary>Names an article or a section of it in a locale: <c>de-DE/billing/invoices#late-fees~2</c>.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="Article">The article.</param>
/// <param name="Anchor">The anchor of the section. It is empty for the whole article.</param>
/// <param name="Part">The part of the text, from 1.</param>
internal sealed record DocumentId(Locale Locale, Article Article, string Anchor, int Part)
{
    public static bool TryParse(ContentSet set, string text, [NotNullWhen(true)] out DocumentId? id)
    {
        id = null;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || set.Locales.FirstOrDefault(locale => text.AsSpan(0, slash).Equals(locale.Name, StringComparison.OrdinalIgnoreCase)) is not { } locale)
        {
            return false;
        }

        string rest = text[(slash + 1)..];
        int part = 1;
        int tilde = rest.LastIndexOf('~');
        if (tilde >= 0 && int.TryParse(rest.AsSpan(tilde + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            (rest, part) = (rest[..tilde], number);
        }

        int hash = rest.IndexOf('#', StringComparison.Ordinal);
        if (set.TryGet(hash < 0 ? rest : rest[..hash], out Article? article))
        {
            id = new DocumentId(locale, article, hash < 0 ? "" : rest[(hash + 1)..], part);
        }

        return id is not null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Locale}/{Article.Path}{(Anchor.Length > 0 ? "#" + Anchor : "")}{(Part > 1 ? $"~{Part}" : "")}");
}
