using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace TypedContent.Tests.Damage;

/// <summary>
/// Provides articles that the engine packs: in locales that lack articles and strings, with all kinds of links, metadata that articles
/// share, and paths outside of ASCII.
/// </summary>
internal static class RealContent
{
    private const string Start = "guide/start";
    private const string Questions = "guide/frågor-och-svar";
    private const string Japanese = "ガイド/支払い";

    private static readonly (string Path, string Text)[] s_files =
    [
        ($"sv-SE/{Start}", SideBySide("sv-SE", "Kom igång", "Betala fakturan i tid.", "Läs **mer** om [avgifter](frågor-och-svar.md#fees) & annat.")),
        ($"de-DE/{Start}", SideBySide("de-DE", "Erste Schritte", "Bezahlen Sie die Rechnung.", null)),
        ($"en-US/{Japanese}", Plain("en-US", "Payments", "All about payments in Japan.")),
        ($"sv-SE/{Japanese}", Plain("sv-SE", "Betalningar", "Allt om betalningar i Japan.")),
        ($"sv-SE/{Questions}", SideBySide("sv-SE", "Frågor", "Vad kostar det?", "Se [början](start.md) och [Japan](../ガイド/支払い.md#payments).")),
        ($"de-DE/only-german", Plain("de-DE", "Nur auf Deutsch", "Dieser Artikel ist nur deutsch.")),
    ];

    internal static ContentCompilation Compilation { get; } = Compile(s_files);

    /// <summary>Gets the sets of packs that other builds made: with other members, fewer articles, and only other articles.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> OtherBuilds { get; } =
    [
        Packs(Compile([.. s_files.Select(file => (file.Path, $"{file.Text}\n## More\n\nAnother paragraph.\n"))])),
        Packs(Compile([.. s_files.Where(file => !file.Path.Contains("start", StringComparison.Ordinal))])),
        Packs(Compile([.. s_files.Where(file => !file.Path.EndsWith("german", StringComparison.Ordinal))])),
        Packs(Compile([.. new[] { "de-DE", "en-US", "sv-SE" }.Select(locale => ($"{locale}/other", Plain(locale, "Other", "Another article.")))])),
    ];

    internal static Dictionary<string, byte[]> Packs(ContentCompilation compilation) =>
        compilation.GetPacks().ToDictionary(pack => pack.Locale, pack => pack.Bytes, StringComparer.Ordinal);

    private static ContentCompilation Compile((string Path, string Text)[] files) => ContentCompilation.Create(
        files.Select(file => new ArticleFile(new ArticleOrigin($"/content/{file.Path}.md", $"{file.Path}.md"), file.Text)),
        new ContentOptions { DefaultLocale = "sv-SE" });

    private static string FrontMatter(string locale, string title) =>
        $"---\ntitle: {title}\ndescription: Om {title} & mer\nms.contentlocale: {locale}\nms.openlocfilehash: v1\nms.reviewer: kim\nms.date: 12/01/2023\n" +
        "ms.translationtype: HT\ndraft: false\nms.custom:\n- one\n- two\nempty: []\n---\n";

    private static string SideBySide(string locale, string title, string first, string? second) =>
        FrontMatter(locale, title) + $"# <a name=\"top\"></a>{Unit(101, title, "Get started")}\n\n{Unit(102, first, "Pay the bill.")}\n\n" +
        (second is null ? "" : $"## <a name=\"fees\"></a>{Unit(103, $"{title} 2", "Fees")}\n\n{Unit(104, second, "Read more.")}\n\n{Links}");

    private static string Plain(string locale, string title, string text) =>
        FrontMatter(locale, title) + $"# <a name=\"payments\"></a>{title}\n\n{text}\n\n{Links}";

    private const string Links =
        "[section](/a/b) [anchor](#top) [site](/legal) [web](https://example.com/?a=1&b=2) [mail](mailto:a@b.se) [call](tel:+46123) " +
        "[file](../a.pdf) [uid](xref:System.String) [nowhere](missing.md) ![image](x.png)\n";

    private static string Unit(int number, string target, string source) =>
        $"<span data-ttu-id=\"a1b2c-{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-{number}\">{source}</span></span>";
}
