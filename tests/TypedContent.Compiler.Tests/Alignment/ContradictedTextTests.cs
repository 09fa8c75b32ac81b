using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

/// <summary>Tests plain texts that the order joins, and of which something else says that they are no translations of each other.</summary>
public sealed class ContradictedTextTests
{
    [Theory]
    [InlineData(
        "The trial ends after 30 days.\n\nThe export contains all tasks and comments.",
        "Für Einzelheiten wenden Sie sich an den Vertrieb.\n\nDie Testphase endet nach 30 Tagen. Der Export enthält alle Aufgaben und Kommentare.", "0 -1 -1")]
    [InlineData(
        "Choose **Orders**.\n\nIt has all orders of your team.",
        "Wählen Sie **Bestellungen**. Daten werden im Land des Kunden gespeichert und nach zehn Jahren gelöscht, wenn nichts anderes vereinbart ist.\n\nSie enthält alle Bestellungen.", "0 -1 2")]
    public void They_are_not_joined(string source, string target, string joined)
    {
        var content = new ContentSet().With("en-US/a.md", "# Title\n\n" + source).With("de-DE/a.md", "# Titel\n\n" + target);

        Assert.Equal(joined, Joined(content));
        Assert.Contains(content.CheckSet(), problem => problem.Rule.Id is "TC2015" or "TC2017");
    }

    [Theory]
    [InlineData("The trial ends after 30 days.\n\nThe export contains all tasks.", "Die Testphase endet nach 30 Tagen.\n\nDer Export enthält alle Aufgaben.")]
    [InlineData("It takes 30 days.\n\nThe export takes 30 days, too.", "Es dauert einen Monat.\n\nAuch der Export dauert 30 Tage.")]
    [InlineData("See [a](https://example.com/a) and [b](https://example.com/b).\n\nSee [b](https://example.com/b).", "Siehe [b](https://example.com/b).\n\nSiehe [b](https://example.com/b).")]
    [InlineData("Save.\n\nClose the window.", "Speichern Sie alles.\n\nSchließen Sie das Fenster.")]
    public void Others_are_joined(string source, string target) =>
        Assert.Equal("0 1 2", Joined(new ContentSet().With("en-US/a.md", "# Title\n\n" + source).With("de-DE/a.md", "# Titel\n\n" + target)));

    private static string Joined(ContentSet content) => string.Join(' ', content.Align("a").PlainTranslations[0].Joined);
}
