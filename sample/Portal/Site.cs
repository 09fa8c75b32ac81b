using System.Globalization;
using Portal.Content;
using TypedContent;
using TypedContent.AspNetCore;

namespace Portal;

/// <summary>Provides what all pages of a request need: its language, and addresses.</summary>
internal sealed class Site(IHttpContextAccessor accessor, ContentLinks links)
{
    /// <summary>Gets the articles of the help. The texts of the portal itself are an article, too.</summary>
    public static IReadOnlyList<Article> Help { get; } = [.. Articles.All.Where(article => article != Articles.Portal)];

    /// <summary>Gets the locale that serves the reader.</summary>
    public static Locale Locale => Articles.Index.In(CultureInfo.CurrentUICulture).Locale;

    /// <summary>Gets the images that pages load: those of the portal, and none of other hosts.</summary>
    public static ImagePolicy Images => ImagePolicy.Relative;

    /// <summary>Gets a value that indicates whether the page of the broken link is part of the portal.</summary>
#if BROKEN_LINK
    public static bool HasBrokenLink => true;
#else
    public static bool HasBrokenLink => false;
#endif

    public HttpContext Context => accessor.HttpContext!;

    public string PathOf(Article article, CultureInfo? culture = null, string? anchor = null) => links.PathOf(Context, article, culture, anchor);

    public string SearchPath(CultureInfo? culture = null) => PathOf("search", culture);

    public string CoveragePath(CultureInfo? culture = null) => PathOf("coverage", culture);

    public string BrokenLinkPath(CultureInfo? culture = null) => PathOf("broken", culture);

    /// <summary>Returns the name of a language in the language itself.</summary>
    public static string LanguageOf(Locale locale) => locale.Culture.TextInfo.ToTitleCase(locale.Culture.Parent.NativeName);

    public static string DirectionOf(Locale locale) => locale.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    private string PathOf(string page, CultureInfo? culture) => $"{Context.Request.PathBase}/{page}/{(culture ?? CultureInfo.CurrentUICulture).Name}";
}
