using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests that included text is available through the typed members of the including article.</summary>
public class IncludeTests
{
    private const string Probe = """
        using System.Globalization;
        using MyApp.Content;

        public static class Probe
        {
            public static string Read(CultureInfo culture)
            {
                var article = Articles.Billing.Invoices;
                return string.Join(
                    " | ",
                    article.Title.In(culture).ToString(),
                    article.Strings.BeforeYouStart.In(culture).ToString(),
                    article.Strings.PayFabrikamNow.In(culture).ToString(),
                    article.Sections.Fees.Heading.In(culture).ToString(),
                    article.Links.Payments.Target.Path,
                    article.Strings.PayFabrikamNow.Source);
            }
        }
        """;

    [Fact]
    public void Strings_sections_and_links_of_included_files_are_members()
    {
        var content = ContentAssembly.Build(
            [
                File("sv-SE/billing/invoices.md", "# " + Unit("Fakturor", "Invoices") + "\n\n" + Unit("Innan du börjar", "Before you start") + "\n\n- [!INCLUDE [fees](../includes/fees.md)]\n"),
                File("de-DE/billing/invoices.md", "# " + Unit("Rechnungen", "Invoices") + "\n\n" + Unit("Vorab", "Before you start") + "\n\n- [!INCLUDE [fees](../includes/fees.md)]\n"),
                File("sv-SE/includes/fees.md", "---\nms.topic: include\n---\n## <a name=\"fees\"></a>" + Unit("Avgifter", "Fees") + "\n\n" + Sentence("Betala {0} [nu](../billing/payments.md).", "Pay {0} [now](../billing/payments.md).")),
                File("de-DE/includes/fees.md", "---\nms.topic: include\n---\n## <a name=\"fees\"></a>" + Unit("Gebühren", "Fees") + "\n\n" + Sentence("Zahlen Sie {0} [jetzt](../billing/payments.md).", "Pay {0} [now](../billing/payments.md).")),
                File("includes/name.md", "Fabrikam\n"),
                File("sv-SE/billing/payments.md", "# Betalningar\n"),
            ],
            code: Probe);

        Assert.Empty(content.Diagnostics);
        Assert.Equal(["billing/invoices", "billing/payments"], content.Articles.Select(article => article.Path));
        var read = content.Loaded.Value.GetType("Probe")!.GetMethod("Read")!;
        Assert.Equal(
            "Fakturor | Innan du börjar | Betala Fabrikam nu. | Avgifter | billing/payments | Pay Fabrikam now.",
            read.Invoke(null, [CultureInfo.GetCultureInfo("sv-SE")]));
        Assert.Equal(
            "Rechnungen | Vorab | Zahlen Sie Fabrikam jetzt. | Gebühren | billing/payments | Pay Fabrikam now.",
            read.Invoke(null, [CultureInfo.GetCultureInfo("de-DE")]));
        Assert.Contains("href=\"payments.md\"", content.Articles[0].ToHtml(CultureInfo.GetCultureInfo("sv-SE")), StringComparison.Ordinal);
    }

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);

    private static string Unit(string target, string source) =>
        $"<span data-ttu-id=\"aaaaa-{source.Length}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-{source.Length}\">{source}</span></span>";

    private static string Sentence(string target, string source)
    {
        const string name = "[!INCLUDE[name](name.md)]";
        return Unit(target.Replace("{0}", name, StringComparison.Ordinal), source.Replace("{0}", name, StringComparison.Ordinal)) + "\n";
    }
}
