using System.Buffers;
using System.Text;

namespace TypedContent.Tests.Damage;

/// <summary>Lists everything that the public API returns of a content set in each of its locales.</summary>
internal static class PublicReads
{
    private static readonly string[] s_keys =
        ["title", "description", "ms.contentlocale", "ms.reviewer", "ms.date", "ms.custom", "ms.translationtype", "draft", "empty", "none"];

    internal static IEnumerable<Subject> Of(ContentSet set) =>
    [
        .. set.Articles.Select(article => new Subject(article.Path, ("Locales", () => string.Join(' ', article.Locales)))),
        .. set.Articles.SelectMany(article => set.Locales.SelectMany(locale => Of(article, locale, $"{article.Path} in {locale}: "))),
    ];

    private static IEnumerable<Subject> Of(Article article, Locale locale, string name) =>
    [
        Body(article, locale, name + "body"),
        .. article.AllStrings.Select((text, i) => Of(text.In(locale), $"{name}string {i}")),
        .. article.AllSections.Select((section, i) => Of(section.In(locale), $"{name}section {i}")),
        .. article.AllLinks.Select((link, i) => Of(link.In(locale), $"{name}link {i}")),
        Of(article.AllMetadata.In(locale), name + "metadata"),
    ];

    private static Subject Body(Article article, Locale locale, string name) => new(
        name,
        ("LocaleIn", () => article.LocaleIn(locale.Culture)?.Name),
        ("StateIn", () => $"{article.StateIn(locale)}"),
        ("ToHtml", () => article.ToHtml(locale)),
        ("ToHtml, resolved", () => article.ToHtml(locale, link => $"<{link.Destination}>")),
        ("ToMarkdown", () => article.ToMarkdown(locale, link => $"<{link.Destination}>")),
        ("Chunks", () => string.Join('|', article.Chunks(locale.Culture, 100, link => $"<{link.Destination}>").Select(chunk => $"{chunk.Id} {chunk.Text} {chunk.Markdown}"))),
        ("ToHtmlByUnit", () => article.ToHtmlByUnit(unit => $"<b>{unit.ToHtml()}</b>", locale)),
        ("ExcerptIn", () => article.ExcerptIn(locale)),
        ("CoverageIn", () => $"{article.CoverageIn(locale)}"),
        ("ContentHash", () => article.ContentHash(locale)),
        ("Introduction", () => article.Introduction.In(locale).ToHtml()),
        ("WriteHtml", () => Written(writer => article.WriteHtml(writer, locale))));

    private static Subject Of(ContentString text, string name) => new(
        name,
        ("ToString", text.ToString),
        ("ToHtml", () => text.ToHtml()),
        ("ToHtml, resolved", () => text.ToHtml(link => $"<{link.Destination}>", ImagePolicy.Relative, links: false)),
        ("ToHtml, relative images", () => text.ToHtml(ImagePolicy.Relative)),
        ("Utf8", () => Encoding.UTF8.GetString(text.Utf8)),
        ("Locale", () => text.Locale?.Name),
        ("State", () => $"{text.State}"),
        ("WriteHtml", () => Written(writer => text.WriteHtml(writer))));

    private static Subject Of(Section section, string name) => new(
        name,
        ("Anchor", () => section.Anchor),
        ("Level", () => $"{section.Level}"),
        ("ToText", () => section.ToText()),
        ("own HTML", () => section.ToHtml(link => $"<{link.Destination}>", subsections: false)),
        ("Children", () => string.Join('|', section.Children.Select(child => child.Anchor))),
        ("HeadingPath", () => string.Join('|', section.HeadingPath)),
        ("Units", () => string.Join('|', section.Units)),
        ("ToHtml", () => section.ToHtml()),
        ("ToHtml, resolved", () => section.ToHtml(link => $"<{link.Destination}>")),
        ("WriteHtml", () => Written(writer => section.WriteHtml(writer))));

    private static Subject Of(Link link, string name) => new(
        name,
        ("Destination", () => link.Destination),
        ("Fragment", () => link.Fragment),
        ("Query", () => link.Query),
        ("Kind", () => $"{link.Kind}"),
        ("TargetArticle", () => link.TargetArticle?.Path),
        ("TargetSection", () => link.TargetSection?.Anchor),
        ("typed Target", () => link.TargetArticle is null ? null : new ArticleLink<Article>(link).Target.Path),
        ("typed Section", () => link.TargetSection is null ? null : new SectionLink<Article>(link).Section.Anchor));

    private static Subject Of(MetadataValues values, string name) => new(
        name,
        [
            ("Keys", () => string.Join('|', values.Keys)),
            .. s_keys.Select(key => (key, (Func<string?>)(() => values[key]))),
            .. s_keys.Select(key => (key + ", list", (Func<string?>)(() => values.GetListOrNull(key) is { } list ? string.Join('|', list) : null))),
            ("GetDateOrNull", () => $"{values.GetDateOrNull("ms.date")}"),
            ("GetBooleanOrNull", () => $"{values.GetBooleanOrNull("draft")}"),
            ("GetLocaleOrNull", () => values.GetLocaleOrNull("ms.contentlocale")?.Name),
            ("GetTranslationTypeOrNull", () => $"{values.GetTranslationTypeOrNull("ms.translationtype")}"),
        ]);

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
