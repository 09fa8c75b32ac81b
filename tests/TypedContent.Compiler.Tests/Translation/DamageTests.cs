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
    [InlineData("Välj **Spara och stäng", "Select **Save** and close", "**", "'**' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for; if a letter and punctuation are beside it, write '<strong>…</strong>'")]
    [InlineData("Das **(Formular)**en", "The **form** itself", "**", "'**' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for; if a letter and punctuation are beside it, write '<strong>…</strong>'")]
    [InlineData("Kör `a.b", "Run `a.b`", "`", "'`' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for")]
    [InlineData("Kör a.b`", "Run `a.b`", "`", "'`' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for")]
    [InlineData("[Obs! Det är nytt.", "[Note] This is new.", "[", "'[' is never closed; add the ']' that the source has")]
    [InlineData("Obs!] Det är nytt.", "[Note] This is new.", "]", "']' is never opened; add the '[' that the source has")]
    [InlineData("[fakturor] (invoices.md)", "[invoices](invoices.md)", "] (invoices.md", "'] (invoices.md' makes no link; remove the space between ']' and '('")]
    [InlineData(@"\*\*Öppna", "Open the menu", @"\*\*", @"'\*\*' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData("<6> OK", "**OK**", "<6>", "'<6>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("<90>OK", "**OK**", "<90>", "'<90>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("`x`<2/>OK", "`x` OK", "<2/>", "'<2/>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Se [a](a.md) och [b]  (b.md)", "See [a](a.md) and [b](b.md)", "]  (b.md", "']  (b.md' makes no link; remove the space between ']' and '('")]
    [InlineData(@"Öppna \*\*menyn", "Open the menu", @"\*\*", @"'\*\*' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData(@"Öppna \x \*\*", "Open the menu", @"\*\*", @"'\*\*' is shown as it is; remove the backslashes, or all of it where it holds no text")]
    [InlineData("Klicka <a href=\"b\"> bx id=\"1\"", "Click", "bx id=\"1\"", "'bx id=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Klicka ept  id=\"1", "Click", "ept  id=\"", "'ept  id=\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("<1> ph x=\"1\"", "Click", "ph x=\"1\"", "'ph x=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("ex id=\"1\"", "Click", "ex id=\"1\"", "'ex id=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("Klicka mrk mid=\"1\"", "Click", "mrk mid=\"1\"", "'mrk mid=\"1\"' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("`<1>` `<2>` <3/> `<4>`", "`<1>` `<2>` `<4>`", "<3/>", "'<3/>' is a placeholder of a translation tool; put what it stands for in its place")]
    [InlineData("[! HIN-WEIS] Das", "[!] [!NOTE] This", "[! HIN-WEIS]", "'[! HIN-WEIS]' is no keyword; write '[!NOTE]', which is not translated")]
    [InlineData("a `]` [b [c] d", "A `]` [b] d", "[", "'[' is never closed; add the ']' that the source has")]
    [InlineData("a `x` `[` ] b", "A `x` `[` [b]", "]", "']' is never opened; add the '[' that the source has")]
    [InlineData("Välj Spara.", "Select <b> Save </b> now.", "Välj Spara.", "'Save' is bold in the source, and nothing is in the translation; put '**' around its translation")]
    [InlineData("Välj Spara.", "Select __Save__.", "Välj Spara.", "'Save' is bold in the source, and nothing is in the translation; put '**' around its translation")]
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
    [InlineData("NOTE")]
    [InlineData("TIP")]
    [InlineData("IMPORTANT")]
    [InlineData("CAUTION")]
    [InlineData("WARNING")]
    [InlineData("INFO")]
    [InlineData("SUCCESS")]
    [InlineData("QUESTION")]
    [InlineData("EXAMPLE")]
    [InlineData("QUOTE")]
    [InlineData("DANGER")]
    [InlineData("BUG")]
    [InlineData("TODO")]
    [InlineData("ABSTRACT")]
    [InlineData("FAILURE")]
    public void The_keywords_of_sites_are_known(string keyword) =>
        Assert.Empty(Reader.Read($"> [!{keyword}]\n> {Markup.Unit(101, "Ny", "New")}\n").Problems);

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
    [InlineData("Se [1] () och [b](b.md)", "See [1] and [b](b.md)")]
    [InlineData("Se *x* [1] ", "See [1]")]
    [InlineData("Fem \\* tre", "Five times three")]
    [InlineData("Fem \\", "Five")]
    [InlineData("En ph =\"1\" här", "One here")]
    [InlineData("Enph=\"1\" här", "One here")]
    [InlineData("En mrkx id=\"1\" här", "One here")]
    [InlineData("En graph id=\"1\" här", "One here")]
    [InlineData("En < </ <> </> < 6> <6", "One is less")]
    [InlineData("`<1>` och `<2>`", "`<2>` and `<1>`")]
    [InlineData("[!NOTE Nytt", "[!NOTE New")]
    [InlineData("Nytt [!] [!", "New [!] [!")]
    [InlineData("Ett \\[ här", "One bracket")]
    [InlineData("Ett \\] här", "One bracket")]
    [InlineData("`a` `[` och `]`", "`a` `[` and `]`")]
    [InlineData("[a [b]]", "[a [b]] too")]
    public void Markup_that_is_whole_or_broken_on_both_sides_is_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));

    [Theory]
    [InlineData("commerciÃ«le relaties", "Ã«", "'Ã«'; it was 'ë' before it was read in a wrong encoding")]
    [InlineData("l\u00e2€™offre", "\u00e2€™", "'\u00e2€™'; it was '’' before it was read in a wrong encoding")]
    [InlineData("100\u00C2\u00A0kr", "\u00C2\u00A0", "'\u00C2\u00A0'; it was read in a wrong encoding")]
    [InlineData("ett \uFFFDr", "\uFFFD", "U+FFFD; a character was lost here; write it again")]
    [InlineData("ett\u0008 pris", "\u0008", "U+0008; it is an invisible control character; remove it")]
    [InlineData("ett \u202Epris", "\u202E", "U+202E; it turns the order of what follows around; remove it")]
    [InlineData("ett \u202Dpris", "\u202D", "U+202D; it turns the order of what follows around; remove it")]
    [InlineData("ett\u001F pris", "\u001F", "U+001F; it is an invisible control character; remove it")]
    [InlineData("ett\u007F pris", "\u007F", "U+007F; it is an invisible control character; remove it")]
    [InlineData("ett\u0080 pris", "\u0080", "U+0080; it is an invisible control character; remove it")]
    [InlineData("ett\u009F", "\u009F", "U+009F; it is an invisible control character; remove it")]
    [InlineData("\u00e2„¢", "\u00e2„¢", "'\u00e2„¢'; it was '™' before it was read in a wrong encoding")]
    [InlineData("a \u00e2„€ b", "\u00e2„€", "'\u00e2„€'; it was '℀' before it was read in a wrong encoding")]
    [InlineData("a \u00e2†’ b", "\u00e2†’", "'\u00e2†’'; it was '→' before it was read in a wrong encoding")]
    [InlineData("a \u00e2ˆž b", "\u00e2ˆž", "'\u00e2ˆž'; it was '∞' before it was read in a wrong encoding")]
    [InlineData("a \u00e2‰¥ b", "\u00e2‰¥", "'\u00e2‰¥'; it was '≥' before it was read in a wrong encoding")]
    [InlineData("a\u00e2€¿", "\u00e2€¿", "'\u00e2€¿'; it was '\u203F' before it was read in a wrong encoding")]
    [InlineData("f\u00c3¼r", "\u00c3¼", "'\u00c3¼'; it was 'ü' before it was read in a wrong encoding")]
    [InlineData("\u00c3€propos", "\u00c3€", "'\u00c3€'; it was 'À' before it was read in a wrong encoding")]
    [InlineData("ku\u00c4ƒ", "\u00c4ƒ", "'\u00c4ƒ'; it was 'ă' before it was read in a wrong encoding")]
    [InlineData("ry\u00c5¼", "\u00c5¼", "'\u00c5¼'; it was 'ż' before it was read in a wrong encoding")]
    [InlineData("\u00d0¼", "\u00d0¼", "'\u00d0¼'; it was 'м' before it was read in a wrong encoding")]
    [InlineData("\u00d1\u0081", "\u00d1\u0081", "'\u00d1\u0081'; it was 'с' before it was read in a wrong encoding")]
    [InlineData("50 \u00c2°", "\u00c2°", "'\u00c2°'; it was '°' before it was read in a wrong encoding")]
    [InlineData("\u00c2® \u00c2©", "\u00c2®", "'\u00c2®'; it was '®' before it was read in a wrong encoding")]
    [InlineData("\u00c2©", "\u00c2©", "'\u00c2©'; it was '©' before it was read in a wrong encoding")]
    [InlineData("s\u00c3¡", "\u00c3¡", "'\u00c3¡'; it was 'á' before it was read in a wrong encoding")]
    public void Damaged_characters_are_reported(string target, string at, string what) => Assert.Equal(
        [("TC2009", at, "the translation has damaged characters, " + what)], UnitFindings.Of(target, "The text in the source"));

    [Theory]
    [InlineData("SÃ£o TomÃ©", "SÃ£o TomÃ© too")]
    [InlineData("„Å“ och ”Ä”", "letters")]
    [InlineData("NESCAFÉ® À\u00A0LA CARTE", "the menu")]
    [InlineData("A MANHÃ\u00A0É “BOA”, AMANHÃ”", "tomorrow")]
    [InlineData("câte «ceva» româneşte, pâră”", "some")]
    [InlineData("ESPAÑA – ÑANDÚ", "Spain")]
    [InlineData("\u007E\ta\rb\u00A0c\u00FF\u0100", "all good")]
    [InlineData("\u00e2€", "an end")]
    [InlineData("\u00e2€\u007F", "an end", "\u007F")]
    [InlineData("\u00e2\u00e2 \u00e2€\u00C0", "other letters")]
    [InlineData("\u00c3", "an end")]
    [InlineData("\u00c3\u00C0 \u00c3x", "other letters")]
    [InlineData("A\u00c3¼", "a capital before it")]
    [InlineData("\u00c3¡", "a mark that text has")]
    [InlineData("\u00c3©tat", "a mark that text has")]
    [InlineData("\u00c2¡hola", "a mark that text has")]
    [InlineData("\u00c4‚ och", "a mark that text has")]
    [InlineData("\u200Fשלום\u200E \u2068x\u2069", "peace")]
    [InlineData("Größe\u00A0… 20\u202F%", "size")]
    public void Good_text_and_damage_of_the_source_are_not_reported(string target, string source, string? other = null) =>
        Assert.Equal(other is null ? [] : [other], UnitFindings.Of(target, source).Select(finding => finding.At));

    [Fact]
    public void Only_the_first_damage_of_a_unit_is_reported() => Assert.Equal(
        ["'<1>' is a placeholder of a translation tool; put what it stands for in its place"],
        UnitFindings.Of("Välj <1> **Spara [nu", "Select **Save** [now]").Select(finding => finding.Message["markup of the translation is damaged: ".Length..]));

    [Theory]
    [InlineData(4_096, 1)]
    [InlineData(4_097, 0)]
    public void Units_that_are_too_long_to_parse_are_not_compared(int length, int findings)
    {
        const string source = "Select **Save**.";

        Assert.Equal(findings, UnitFindings.Of(new string('x', length), source).Count);
        Assert.Equal(findings, UnitFindings.Of("Välj Spara.", source + new string('x', length - source.Length)).Count);
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(201, 0)]
    public void Units_with_too_many_brackets_are_not_compared(int brackets, int findings) =>
        Assert.Equal(findings, UnitFindings.Of(string.Concat(Enumerable.Repeat("[x] ", brackets)), "Select **Save**.").Count);

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
