using Portal.Content;
using TypedContent;

namespace Portal;

/// <summary>Represents how an article is translated in a locale.</summary>
/// <param name="Kind">How it is translated.</param>
/// <param name="Share">The share of its texts that are up to date, or at least translated.</param>
internal sealed record CoverageCell(CoverageKind Kind, double Share)
{
    public static CoverageCell Of(Article article, Locale locale)
    {
        if (!article.Has(locale) && locale != Articles.Set.SourceLocale)
        {
            return new CoverageCell(CoverageKind.Missing, 0);
        }

        TranslationCoverage coverage = article.CoverageIn(locale);
        double all = coverage.Current + coverage.Unknown + coverage.Outdated + coverage.Lacking;
        CoverageKind kind = coverage switch
        {
            { Outdated: > 0 } or { Leftover: > 0 } => CoverageKind.Outdated,
            { Lacking: > 0 } => CoverageKind.Partly,
            { Unknown: > 0 } => CoverageKind.Unknown,
            _ => CoverageKind.Current,
        };
        return new CoverageCell(kind, all == 0 ? 1 : (coverage.Current + coverage.Unknown) / all);
    }

    /// <summary>Returns the share of all texts of the help that a locale has.</summary>
    public static double ShareIn(Locale locale) => Site.Help.Average(article => Of(article, locale).Share);

    public static string ClassOf(CoverageKind kind) => $"is-{kind}";

    public static string SignOf(CoverageKind kind) => kind switch
    {
        CoverageKind.Current => "●",
        CoverageKind.Unknown => "◍",
        CoverageKind.Outdated => "▲",
        CoverageKind.Partly => "◐",
        _ => "○",
    };

    public static string NameOf(CoverageKind kind) => kind switch
    {
        CoverageKind.Current => Articles.Portal.Strings.UpToDate,
        CoverageKind.Unknown => Articles.Portal.Strings.NotCompared,
        CoverageKind.Outdated => Articles.Portal.Strings.Outdated,
        CoverageKind.Partly => Articles.Portal.Strings.PartlyTranslated,
        _ => Articles.Portal.Strings.NotTranslated,
    };
}
