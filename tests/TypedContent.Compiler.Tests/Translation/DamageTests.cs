using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests markup and characters that are damaged only in the translation.</summary>
public sealed class DamageTests
{
    [Theory]
    [InlineData("Se [fakturor] (invoices.md).", "See [invoices](invoices.md).", "] (invoices.md", "'] (invoices.md' makes no link; remove the space between ']' and '('")]
    [InlineData("Skriv till [oss] (mailto:a@contoso.com).", "Write to [us](mailto:a@contoso.com).", "] (mailto:a@contoso.com", "'] (mailto:a@contoso.com' makes no link; remove the space between ']' and '('")]
    [InlineData(@"Öppna \*\*\*\* menyn", "Open the **Settings** menu", @"\*\*\*\*", @"'\*\*\*\*' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData(@"Se [fakturor\](invoices.md).", "See [invoices](invoices.md).", @"\](", @"'\](' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData(@"Se [fakturor\]\(invoices.md).", "See [invoices](invoices.md).", @"\]\(", @"'\]\(' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData("Klicka ph x=\"1\" här", "Click **OK** here", "ph x=\"1\"", "'ph x=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Klicka <bpt id=\"1\"/>OK", "Click **OK**", "bpt id=\"1\"", "'bpt id=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Klicka <6>OK", "Click **OK**", "<6>", "'<6>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("`<1>` OK</26>", "`<1>` **OK**", "</26>", "'</26>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Klicka <0/> här", "Click here", "<0/>", "'<0/>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("[!HINWEIS] Das ist neu.", "[!NOTE] This is new.", "[!HINWEIS]", "'[!HINWEIS]' is no keyword; write '[!NOTE]', which is not translated")]
    [InlineData("Obs! Det är nytt.", "[!NOTE] This is new.", "Obs! Det är nytt.", "the source's keyword is gone; write '[!NOTE]', which is not translated")]
    [InlineData("Välj **Spara och stäng", "Select **Save** and close", "**", "'**' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for")]
    [InlineData("Das **(Formular)**en", "The **form** itself", "**", "'**' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for")]
    [InlineData("Kör `a.b", "Run `a.b`", "`", "'`' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for")]
    [InlineData("[Obs! Det är nytt.", "[Note] This is new.", "[", "'[' is never closed; add the ']' that the source has")]
    [InlineData("Obs!] Det är nytt.", "[Note] This is new.", "]", "']' is never opened; add the '[' that the source has")]
    [InlineData("Välj Spara.", "Select **Save**.", "Välj Spara.", "'Save' is bold in the source, and nothing is in the translation; put '**' around its translation")]
    [InlineData("Välj Spara.", "Select <b>Save</b>.", "Välj Spara.", "'Save' is bold in the source, and nothing is in the translation; put '**' around its translation")]
    [InlineData("Välj Spara.", "Select <strong>Save", "Välj Spara.", "'Save' is bold in the source, and nothing is in the translation; put '**' around its translation")]
    public void Markup_that_is_whole_in_the_source_is_reported(string target, string source, string at, string what)
    {
        var damage = UnitFindings.Of(target, source).First(finding => finding.Id == "TC2008");

        Assert.Equal(("TC2008", at, "markup of the translation is damaged: " + what), damage);
    }

    [Fact]
    public void The_keyword_of_an_alert_stands_outside_of_the_units_and_is_not_translated()
    {
        var text = $"1. {Markup.Unit(101, "Steg", "Step")}\n\n   > [!HINWEIS]\n   > {Markup.Unit(102, "Ny", "New")}\n\n> [!Tip]\n> {Markup.Unit(103, "Gammal", "Old")}\n";
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal(("TC2008", "[!HINWEIS]"), (problem.Rule.Id, text.At(problem.Span)));
        Assert.Equal("markup of the translation is damaged: '[!HINWEIS]' is no keyword; write the source's, such as '[!NOTE]', which is not translated", problem.Message);
    }

    [Fact]
    public void In_an_article_without_translations_a_keyword_may_be_the_writers_own() =>
        Assert.Empty(Reader.Read("> [!Recept]\n> Mjöl").Problems);

    [Theory]
    [InlineData("Tid\\*\\*", "Time\\*\\*, in days")]
    [InlineData("Steg ** först", "Step ** first")]
    [InlineData("Välj __Spara__", "Select **Save**")]
    [InlineData("Välj <b>Spara</b>", "Select **Save**")]
    [InlineData("Välj **Spara** nu", "Select **Save** and **Close**")]
    [InlineData("[!note] Nytt", "[!NOTE] New")]
    [InlineData("Se [1] (ny)", "See [1] first")]
    [InlineData("[fakturor] (../x.md", "[invoices] (../x.md is")]
    [InlineData("Se [1] (t.ex. fakturor)", "See [1] (e.g. invoices)")]
    [InlineData("Från [0, 1)", "In [0, 1) only")]
    [InlineData("Skriv `[` först", "Type `[` first")]
    [InlineData("Skriv `<6>` här", "Type six here")]
    [InlineData("Om 1<6 och 7>6, <6.5> eller <6 >", "If 1 is less")]
    [InlineData("Fyll i <1> först", "First, fill in <2>")]
    [InlineData("<img alt=\"x\" src=\"a.png\">", "<img alt=\"y\" src=\"a.png\">")]
    public void Markup_that_is_whole_or_broken_on_both_sides_is_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));

    [Theory]
    [InlineData("commerciÃ«le relaties", "Ã«", "'Ã«'; it was 'ë' before it was read in a wrong encoding")]
    [InlineData("l\u00e2€™offre", "\u00e2€™", "'\u00e2€™'; it was '’' before it was read in a wrong encoding")]
    [InlineData("100\u00C2\u00A0kr", "\u00C2\u00A0", "'\u00C2\u00A0'; it was read in a wrong encoding")]
    [InlineData("ett \uFFFDr", "\uFFFD", "U+FFFD; a character was lost here; write it again")]
    [InlineData("ett\u0008 pris", "\u0008", "U+0008; it is an invisible control character; remove it")]
    [InlineData("ett \u202Epris", "\u202E", "U+202E; it turns the order of what follows around; remove it")]
    public void Damaged_characters_are_reported(string target, string at, string what) => Assert.Equal(
        [("TC2009", at, "the translation has damaged characters, " + what)], UnitFindings.Of(target, "The text in the source"));

    [Theory]
    [InlineData("SÃ£o TomÃ©", "SÃ£o TomÃ© too")]
    [InlineData("„Å“ och ”Ä”", "letters")]
    [InlineData("NESCAFÉ® À\u00A0LA CARTE", "the menu")]
    [InlineData("A MANHÃ\u00A0É “BOA”, AMANHÃ”", "tomorrow")]
    [InlineData("câte «ceva» româneşte, pâră”", "some")]
    [InlineData("ESPAÑA – ÑANDÚ", "Spain")]
    [InlineData("\u200Fשלום\u200E \u2068x\u2069", "peace")]
    [InlineData("Größe\u00A0… 20\u202F%", "size")]
    public void Good_text_and_damage_of_the_source_are_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));

    [Theory]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[](a)")]
    [InlineData("[a] (b.md")]
    [InlineData("![a](b")]
    [InlineData("**a ")]
    [InlineData("`a``b")]
    [InlineData("<a href=\"b\">")]
    [InlineData("http://a ")]
    [InlineData("\\*\\")]
    [InlineData("ph x=\"")]
    [InlineData("<6")]
    [InlineData("`<6>`")]
    [InlineData("[!a")]
    [InlineData(":::image source=\"")]
    [InlineData("Ã«")]
    public void Hostile_units_are_read_with_little_memory_on_a_small_stack(string piece)
    {
        foreach (var length in new[] { 500, 4_000, 400_000 })
        {
            var side = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var text = string.Join("\n\n", Enumerable.Range(0, 400_000 / length).Select(i => Markup.Unit(i, "x", side)));

            Allocation.AssertWithin(1_000, text, SmallStackThread.Run(() => Allocation.Of(() => Reader.Read(text))));
        }
    }
}
