using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests links, images and references that a translation must keep.</summary>
public sealed class LostDestinationTests
{
    [Fact]
    public void A_lost_link_is_reported_with_the_words_that_it_is_on() => Assert.Equal(
        [("TC2004", "Läs om fakturor.", "the source links to 'invoices.md', and the translation does not; put '[…](invoices.md)' around the translation of 'invoices'")],
        UnitFindings.Of("Läs om fakturor.", "Read about [invoices](invoices.md)."));

    [Fact]
    public void A_changed_link_is_reported_at_its_destination() => Assert.Equal(
        [("TC2004", "invoice.md", "the source links to 'invoices.md', and the translation does not; it has 'invoice.md' in its place, so correct that")],
        UnitFindings.Of("Läs om [fakturor](invoice.md).", "Read about [invoices](invoices.md)."));

    [Fact]
    public void A_link_that_became_text_is_reported_where_it_stands() => Assert.Equal(
        [("TC2004", "invoices.md", "the source links to 'invoices.md', and the translation does not; it stands there as text, so write '[…](invoices.md)'")],
        UnitFindings.Of("Läs om fakturor (invoices.md).", "Read about [invoices](invoices.md)."));

    [Fact]
    public void An_address_in_the_text_is_a_link_too() => Assert.Equal(
        [("TC2004", "https://portal.contoso.com/", "the source links to 'https://portal.contoso.com/start', and the translation does not; it has 'https://portal.contoso.com/' in its place, so correct that")],
        UnitFindings.Of("Gå till https://portal.contoso.com/ start", "Go to https://portal.contoso.com/start"));

    [Fact]
    public void A_lost_image_is_reported() => Assert.Equal(
        [("TC2005", "Klicka här.", "the source shows image 'media/gear.png', and the translation does not; put '![…](media/gear.png)' back")],
        UnitFindings.Of("Klicka här.", "Select ![the gear](media/gear.png) here."));

    [Fact]
    public void A_changed_image_is_reported_whatever_syntax_it_is_in() => Assert.Equal(
        [("TC2005", "media/kugghjul.png", "the source shows image 'media/gear.png', and the translation does not; it has 'media/kugghjul.png' in its place, so correct that")],
        UnitFindings.Of(
            "Klicka :::image source=\"media/kugghjul.png\" alt-text=\"kugghjulet\"::: här.",
            "Select :::image source=\"media/gear.png\" alt-text=\"the gear\"::: here."));

    [Fact]
    public void A_changed_reference_is_reported() => Assert.Equal(
        [("TC2007", "<xref:Contoso.Faktura>", "the source refers to 'xref:Contoso.Invoice', and the translation does not; it has 'xref:Contoso.Faktura' in its place, so correct that")],
        UnitFindings.Of("Se <xref:Contoso.Faktura>.", "See <xref:Contoso.Invoice>."));

    [Fact]
    public void A_lost_reference_is_reported() => Assert.Equal(
        [("TC2007", "Se fakturan.", "the source refers to 'xref:Contoso.Invoice', and the translation does not; put '<xref:Contoso.Invoice>' back")],
        UnitFindings.Of("Se fakturan.", "See <xref:Contoso.Invoice>."));

    [Theory]
    [InlineData("Se detta.", "See [a](a.md) and [a](a.md).", "put '[…](a.md)' around the translation of 'a'")]
    [InlineData("Se [c](c.md).", "See [a](a.md) and [b](b.md).", "put '[…](a.md)' around the translation of 'a'", "put '[…](b.md)' around the translation of 'b'")]
    [InlineData("Se [c](c.md) och [d](d.md).", "See [a](a.md) and [b](b.md).", "it has 'c.md' in its place, so correct that", "it has 'd.md' in its place, so correct that")]
    [InlineData("a.md, se den", "See [a](a.md)", "it stands there as text, so write '[…](a.md)'")]
    [InlineData("Se detta.", "See https://contoso.com/a now.", "put '<https://contoso.com/a>' back")]
    [InlineData("Se detta.", "See <a href=\"a.md\">this</a>.", "put '<a.md>' back")]
    [InlineData("Se detta.", "See [](a.md).", "put '<a.md>' back")]
    [InlineData("Skriv till oss.", "Write to <help@contoso.com>.", "put '<mailto:help@contoso.com>' back")]
    [InlineData("Se detta.", "See <xref href=\"A.B\"/>.", "put '<xref:A.B>' back")]
    [InlineData("Se detta.", "See <img src=\"a.png\">.", "put '![…](a.png)' back")]
    [InlineData("Se detta.", "See [a](xref:A.B).", "put '[…](xref:A.B)' around the translation of 'a'")]
    [InlineData("Se <img src=\"b.png\">.", "See <img src=\"a.png\">.", "it has 'b.png' in its place, so correct that")]
    [InlineData("Se <a class=\"x\" href=\"b.md\">det</a>.", "See [it](a.md).", "it has 'b.md' in its place, so correct that")]
    public void Each_lost_destination_is_reported_once(string target, string source, params string[] suggestions) =>
        Assert.Equal(suggestions, UnitFindings.Of(target, source).Select(finding => finding.Message.Split("; ")[1]));

    [Theory]
    [InlineData("Se <img src=\"b.png\">.", "See <img src=\"a.png\">.", "b.png")]
    [InlineData("Se <a class=\"x\" href=\"b.md\">det</a>.", "See [it](a.md).", "b.md")]
    [InlineData("Se <b@contoso.com>.", "See <a@fabrikam.com>.", "<b@contoso.com>", false)]
    public void A_changed_destination_is_where_it_stands(string target, string source, string at, bool isReported = true) =>
        Assert.Equal(isReported ? [at] : [], UnitFindings.Of(target, source).Select(finding => finding.At));

    [Fact]
    public void A_link_that_became_text_because_of_damage_is_one_finding() =>
        Assert.Equal(["TC2008"], UnitFindings.Of("Läs [om (invoices.md).", "Read about [invoices](invoices.md).").Select(finding => finding.Id));

    [Theory]
    [InlineData(50, 1)]
    [InlineData(51, 0)]
    public void Units_with_too_many_links_are_not_compared(int count, int findings)
    {
        var links = string.Concat(Enumerable.Range(0, count - 1).Select(i => $"[x](a{i}.md) "));

        Assert.Equal(findings, UnitFindings.Of(links + "[x](b.md)", links + "[x](c.md)").Count);
        Assert.Equal(findings > 0, UnitFindings.Of("[x](c.md)", links + "[x](b.md)").Count > 0);
        Assert.Equal(findings, UnitFindings.Of(links + "[x](b.md)", "[x](c.md)").Count(finding => finding.Message.Contains("'c.md'", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[x](invoices.md)", "[y](invoices.md)")]
    [InlineData("[x](./invoices.md)", "[y](invoices.md)")]
    [InlineData("[x](https://www.contoso.com/sv-se/help/)", "[y](https://www.contoso.com/en-us/help)")]
    [InlineData("[x](https://www.contoso.com/sv-se/help)", "[y](http://contoso.com/help)")]
    [InlineData("[x](https://www.contoso.se/priser)", "[y](https://www.contoso.com/pricing)")]
    [InlineData("[x](https://sv.example.org/wiki/Hus)", "[y](https://en.example.org/wiki/House)")]
    [InlineData("[x](https://contoso.com/help?lang=sv-SE&id=1)", "[y](https://contoso.com/help?lang=en-US&id=1)")]
    [InlineData("[x](/azure/billing)", "[y](https://learn.contoso.com/azure/billing)")]
    [InlineData("[x](#betala)", "[y](#pay)")]
    [InlineData("[x](pay.md#betala)", "[y](pay.md#pay)")]
    [InlineData("[x](mailto:sverige@contoso.com)", "[y](mailto:support@contoso.com)")]
    [InlineData("[x](sms:+46-8-123)", "[y](sms:+1-555-123)")]
    [InlineData("![x](media/sv-se/a.png)", "![y](media/en-us/a.png)")]
    [InlineData("![x](media/a.sv-se.png)", "![y](media/a.png)")]
    [InlineData("[b](b.md), [a](a.md)", "[A](a.md) and [B](b.md)")]
    [InlineData("[a](a.md)", "[A](a.md), or [A](a.md) once more")]
    [InlineData("[a](a.md), [mer](b.md)", "[A](a.md)")]
    [InlineData("Se https://contoso.com/a", "See https://contoso.com/a.")]
    [InlineData("Se <xref:A.B%2A?displayProperty=name>", "See <xref:A.B*>")]
    public void What_may_differ_between_languages_is_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));

    [Fact]
    public void Brackets_around_a_unit_are_none_of_its_own() =>
        Assert.Empty(Reader.Read($"[{Markup.Unit(101, "fakturor", "invoices")}](invoices.md)\n").Problems);

    [Fact]
    public void A_unit_without_source_is_not_compared() =>
        Assert.Empty(Reader.Read("<span data-ttu-id=\"a1b2c-101\">[](a.md) ** ] (b.md)</span>\n").Problems);
}
