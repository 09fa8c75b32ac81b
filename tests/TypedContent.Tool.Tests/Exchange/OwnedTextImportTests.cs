using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what an import writes beside the units of an article: titles, texts of images, and the lock.</summary>
public sealed class OwnedTextImportTests : ImportTest
{
    [Fact]
    public void An_import_of_one_text_leaves_the_states_of_others_with_the_same_translation()
    {
        Folder.With("content/en-US/a.md", "# Start\n\n| one | open | alpha |\n|---|---|---|\n| two | cancel | beta |\n| three | total | gamma |\n").With("content/de-DE/a.md", "# Anfang\n\n| eins | \u00F6ffnen | Alf |\n|---|---|---|\n| zwei | gesamt | Bet |\n| drei | gesamt | Gam |\n");
        Assert.Equal(0, Folder.Run("accept").ExitCode);
        Assert.Matches(@"de-DE +1 of 1 +10 +10 +0 +0 +0 ", Folder.Run("status").Output);
        Export("po");
        Replace("de.po", "msgstr \"\u00F6ffnen\"", "msgstr \"gesamt\"");

        Assert.Equal(0, Folder.Run("import", "de.po").ExitCode);

        Assert.Matches(@"de-DE +1 of 1 +10 +10 +0 +0 +0 ", Folder.Run("status").Output);
    }

    [Theory]
    [InlineData("title:\n")]
    [InlineData("title: ''\n")]
    [InlineData("title: ~\n")]
    public void An_empty_title_is_missing_and_gets_a_text(string title)
    {
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Po])
        {
            var content = new ExchangeContent().With("en-US/a.md", "---\ntitle: Six\n---\n\nNow\n").With("de-DE/a.md", $"---\n{title}---\n\nJetzt\n");

            var plan = content.Import(format, unit => unit.Kind == TextKind.Title ? InlineContent.OfText("Sechs") : InlineContent.OfText("Gleich"));

            Assert.Empty(plan.Findings);
            Assert.Matches("^---\ntitle: (Sechs|'Sechs')\n---\n\nGleich\n$", Assert.Single(plan.Files).After);
            Assert.Equal(TextState.Missing, ContentExport.Of(content.Compilation, "de-DE").Units.Single(unit => unit.Kind == TextKind.Title).State);
        }
    }

    [Fact]
    public void A_title_beside_a_side_by_side_file_is_never_approved()
    {
        const string SideBySide = "---\ntitle: Rechnungen zahlen\n---\n\n<span data-ttu-id=\"a-101\">Der Ordner</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-101\">The folder</span></span>\n";
        var content = new ExchangeContent().With("en-US/a.md", "---\ntitle: Pay bills\n---\n\nThe folder\n").With("de-DE/a.md", SideBySide);

        Assert.Equal(TextState.Unknown, ContentExport.Of(content.Compilation, "de-DE").Units.Single(unit => unit.Kind == TextKind.Title).State);
    }

    [Fact]
    public void A_description_with_a_line_end_has_none_in_a_file()
    {
        Folder.With("content/en-US/a.md", "---\ndescription: >-\n  How to pay\n---\n\n# Pay\n").With("content/de-DE/a.md", "---\ndescription: |\n  Wie man zahlt\n---\n\n# Zahlen\n");

        Export("po");

        Assert.Contains("msgid \"How to pay\"\nmsgstr \"Wie man zahlt\"\n", Text("de.po"), StringComparison.Ordinal);
        Assert.Equal(0, Folder.Run("import", "de.po").ExitCode);
        Assert.EndsWith("description: |\n  Wie man zahlt\n---\n\n# Zahlen\n", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }
}
