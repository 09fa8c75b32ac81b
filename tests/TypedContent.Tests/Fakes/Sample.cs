namespace TypedContent.Tests.Fakes;

/// <summary>Provides two articles in a few locales, and the texts that tests read.</summary>
internal static class Sample
{
    internal const string Path = "partner/start";
    internal const string OtherPath = "partner/other";

    private static readonly (string, string?, byte)[] s_metadata =
    [
        ("title", "Start", 0), ("ms.date", "12/01/2023", 0), ("ms.custom", "one", 1), ("ms.custom", "two", 1), ("tags", null, 2),
        ("draft", "true", 0), ("ms.contentlocale", "sv-SE", 0), ("ms.translationtype", "MT", 0), ("odd", "soon", 0),
    ];

    /// <summary>
    /// Returns the text of a locale. Each string ends in the name of the locale; strings for which <paramref name="lacks"/> is true
    /// are absent.
    /// </summary>
    internal static PackArticle Article(string locale, string path = Path, Func<int, bool>? lacks = null, uint flags = 0) => new(path)
    {
        Flags = flags,
        Body = Body(locale),
        Strings =
        [
            .. Strings(locale).Select((html, i) => lacks is not null && lacks(i) ? null : html),
        ],
        Sections =
        [
            new(lacks is null ? $"<h1 id=\"intro\">Intro {locale}</h1>" : null, "intro", 1),
            new($"<h2 id=\"next-steps\">Next {locale}</h2>\n<p>See <a href=\"#intro\">here</a></p>", "next-steps", 2),
        ],
        Links =
        [
            new("other.md", LinkKind.Article, OtherPath),
            new("other.md#next-steps", LinkKind.Section, OtherPath, "next-steps", 1),
            new("#intro", LinkKind.Anchor, "", "intro", 0),
            new(lacks is null ? $"https://example.com/{locale}?a=1&amp;b=2" : null, LinkKind.External),
        ],
        Metadata = s_metadata,
        Destinations = [1, 2],
    };

    internal static string Body(string locale) =>
        $"<h1 id=\"intro\">Intro {locale}</h1>\n<p>Go <a href=\"other.md#next-steps\">there</a></p>\n" +
        $"<h2 id=\"next-steps\">Next {locale}</h2>\n<p>See <a href=\"#intro\">here</a></p>";

    internal static (FakeSet Set, SampleArticle Article) Of(FakeSet set)
    {
        SampleArticle article = set.Add(new SampleArticle(set, Path));
        set.Add(new SampleArticle(set, OtherPath));
        return (set, article);
    }

    /// <summary>Returns a set in which every locale is complete.</summary>
    internal static (FakeSet Set, SampleArticle Article) Complete(string? preferred = null, params string[] locales)
    {
        var set = new FakeSet(locales, preferred: preferred);
        foreach (string locale in locales)
        {
            set.Packs[locale] = PackBuilder.Build(locale, Article(locale), Article(locale, OtherPath));
        }

        return Of(set);
    }

    private static string[] Strings(string locale) =>
    [
        $"Title {locale}", $"Description {locale}", $"Intro {locale}", $"Next {locale}",
        "other", "there", "here", "web",
        $"First {locale}", $"<strong>Second</strong> &amp; &#8220;more&#8221; {locale}", $"Third {locale}",
    ];
}
