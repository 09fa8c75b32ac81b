using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Markup that a paragraph of a plain article has and the joined paragraph of a translation lacks.</summary>
public sealed class PlainLossTests
{
    [Theory]
    [InlineData("Read [bills](bills.md).", "Lies die Rechnungen.", "TC2004: the source links to 'bills.md', and the translation does not; put it back, as in line 3 of a.md in en-US")]
    [InlineData("Read [bills](bills.md).", "Lies [Rechnungen](rechnung.md).", "TC2004: the source links to 'bills.md', and the translation does not; it has 'rechnung.md' in its place, so compare it with line 3 of a.md in en-US")]
    [InlineData("Read <https://example.com/bills>.", "Lies die Rechnungen.", "TC2004: the source links to 'https://example.com/bills', and the translation does not; put it back, as in line 3 of a.md in en-US")]
    [InlineData("Select ![gear](media/gear.png).", "Wähle das Zahnrad.", "TC2005: the source shows image 'media/gear.png', and the translation does not; put it back, as in line 3 of a.md in en-US")]
    [InlineData("Select ![gear](media/gear-en.png).", "Wähle ![Zahnrad](media/hilfe-de.png).", "TC2005: the source shows image 'media/gear-en.png', and the translation does not; it has 'media/hilfe-de.png' in its place, so compare it with line 3 of a.md in en-US")]
    [InlineData("Run `Get-Bill`.", "Starte es.", "TC2006: the source has the code `Get-Bill`, and the translation does not; put it back, as in line 3 of a.md in en-US")]
    [InlineData("Run `Get-Bill`.", "Starte `Hole-Rechnung`.", "TC2006: the source has the code `Get-Bill`, and the translation does not; it has 'Hole-Rechnung' in its place, so compare it with line 3 of a.md in en-US")]
    [InlineData("See <xref:Contoso.Bill>.", "Sieh nach.", "TC2007: the source refers to 'xref:Contoso.Bill', and the translation does not; put it back, as in line 3 of a.md in en-US")]
    [InlineData("Choose **Pay** now.", "Wähle jetzt Zahlen.", "TC2008: markup of the translation is damaged: text is bold or struck out in the source, and nothing is in the translation; compare it with line 3 of a.md in en-US")]
    [InlineData("Choose **Pay** now.", "Wähle jetzt ** Zahlen**.", "TC2008: markup of the translation is damaged: '**' pairs with nothing, so readers see it; put one directly before and one directly after the words it is for; if a letter and punctuation are beside it, write '<strong>…</strong>'")]
    public void A_loss_is_reported_at_the_paragraph_of_the_translation(string source, string target, string message)
    {
        var problem = Assert.Single(Check(source, target));

        Assert.Equal(message, $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal(("de-DE/a.md", 4), (problem.FilePath, problem.Span.StartLine));
    }

    [Theory]
    [InlineData("Read [bills](bills.md) and [fees](fees.md).", "Lies [Gebühren](./fees.md) und [Rechnungen](bills.md#x).")]
    [InlineData("Read [bills](bills.md).", "Lies [Rechnungen](bills.md) und [mehr](more.md).")]
    [InlineData("Read <https://en.example.com/en-us/bills>.", "Lies <https://de.example.com/de-de/bills>.")]
    [InlineData("Mail <mailto:a@example.com>.", "Schreib an <mailto:b@example.de>.")]
    [InlineData("Read [bills](bills.md).", "Lies [Rechnungen][r].\n\n[r]: bills.md")]
    [InlineData("Enter `your name` in `Get-Bill`.", "Gib in `Get-Bill` `deinen Namen` ein.")]
    [InlineData("Choose **Pay** now, **at once**.", "Wähle jetzt <b>Zahlen</b>.")]
    [InlineData("Select ![gear](media/gear-en.png).", "Wähle ![Zahnrad](media/gear-de.png).")]
    [InlineData("Select ![gear](media/gear.en-US.png).", "Wähle ![Zahnrad](media/gear.de-DE.png).")]
    [InlineData("Two ** here.", "Hier zwei **.")]
    [InlineData("Read [bills](bills.md).", "Read [bills](bills.md).")]
    [InlineData("Read [bills](gone.md).", "Lies die Rechnungen.")]
    public void What_differs_between_languages_is_no_loss(string source, string target) => Assert.Empty(Check(source, target));

    // The source stands beside the folders of the other locales.
    [Theory]
    [InlineData("../media/gear.png", true)]
    [InlineData("../../media/gear.png", false)]
    [InlineData("../media/gears.png", false)]
    public void The_same_file_of_another_folder_is_no_loss(string destination, bool isSame)
    {
        var problems = new ContentSet()
            .With("guide/a.md", "# Pay\n\nSelect ![gear](../media/gear.png).\n").With("guide/b.md").With("de-DE/guide/b.md")
            .With("de-DE/guide/a.md", $"# Zahlen\n\nWähle ![Zahnrad](../{destination}).\n")
            .CheckSet().Where(problem => problem.Rule.Id == "TC2005");

        Assert.Equal(isSame, !problems.Any());
    }

    [Fact]
    public void A_paragraph_that_is_not_joined_is_not_compared() =>
        Assert.Empty(Check("Read [bills](bills.md) and `Get-Bill`.", "- Ein Punkt einer Liste."));

    private static List<Problem> Check(string source, string target) =>
    [
        .. new ContentSet()
            .With("en-US/a.md", $"# Pay\n\n{source}\n\n## More in 2026\n").With("de-DE/a.md", $"---\ntitle: Zahlen\n---\n# Zahlen\n{target}\n\n## Mehr 2026\n")
            .With("en-US/bills.md").With("de-DE/bills.md").With("en-US/fees.md").With("de-DE/fees.md")
            .CheckSet().Where(problem => problem.Rule.Id is "TC2004" or "TC2005" or "TC2006" or "TC2007" or "TC2008"),
    ];
}
