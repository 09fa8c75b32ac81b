using System.Globalization;
using TypedContent;

namespace Portal;

/// <summary>Finds the sections that contain a text, in the current language. It reads all texts, which is enough for a small help.</summary>
internal static class SectionSearch
{
    private const int MostHits = 30;
    private const int LongestQuery = 100;
    private const int AroundMatch = 80;

    /// <summary>Returns the sections that contain a text: first those with it in the heading.</summary>
    public static IReadOnlyList<SearchHit> Find(string query)
    {
        if (query.Length is 0 or > LongestQuery)
        {
            return [];
        }

        var hits = new List<SearchHit>();
        foreach (Section section in Site.Help.SelectMany(article => article.AllSections).Where(section => section.Anchor.Length > 0))
        {
            string text = section.ToText(subsections: false).Replace('\n', ' ');
            if (IndexOf(text, query, out int length) is >= 0 and var start)
            {
                hits.Add(Hit(section, text, start, length));
            }
        }

        return [.. hits.OrderByDescending(hit => IndexOf(hit.Section.Heading, query, out _) >= 0).Take(MostHits)];
    }

    private static int IndexOf(string text, string query, out int length) =>
        CultureInfo.CurrentUICulture.CompareInfo.IndexOf(text, query, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out length);

    private static SearchHit Hit(Section section, string text, int start, int length)
    {
        int from = Math.Max(0, start - AroundMatch);
        int to = Math.Min(text.Length, start + length + AroundMatch);
        return new SearchHit(section, (from > 0 ? "…" : "") + text[from..start], text.Substring(start, length), text[(start + length)..to] + (to < text.Length ? "…" : ""));
    }
}
