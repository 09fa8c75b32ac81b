using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what an import does with translations that were made, corrected, or given up on either side after the export.</summary>
public sealed partial class ImportStateTests : ImportTest
{
    [Fact]
    public void A_translation_goes_in_and_the_lock_knows_its_source()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit <g id=\"1\">Karte</g>.", "Zahlen Sie jetzt mit <g id=\"1\">Karte</g>.");

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal((0, "1 translation written in 1 file, 0 new; 6 unchanged, 0 not translated.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("Zahlen Sie jetzt mit **Karte**.\n", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("[de-DE from en-US] a\n", Text("typedcontent.lock"), StringComparison.Ordinal);
        Assert.Contains("1 current", Status(), StringComparison.Ordinal);

        // A source that changes after that is out of date, with its old text beside it.
        Folder.WithRepository().With("content/en-US/a.md", Text("content/en-US/a.md").Replace("now", "today", StringComparison.Ordinal));
        Export("xliff", "--outdated");
        Assert.Contains("<target state=\"needs-l10n\">Zahlen Sie jetzt mit <g id=\"1\">Karte</g>.</target>", Text("de.xliff"), StringComparison.Ordinal);
        Assert.Contains("<source>Pay with <g id=\"1\">card</g> now.</source>", Text("de.xliff"), StringComparison.Ordinal);
        Export("po", "--outdated");
        Assert.Contains("#, fuzzy\n#| msgid \"Pay with **card** now.\"\n", Text("de.po"), StringComparison.Ordinal);
        Export("xliff", "--since", "main");
        Assert.Single(Text("de.xliff").Split("<trans-unit ")[1..]);
    }

    [Theory]
    [InlineData("xliff", "<source>Pay</source>", " state=\"needs-l10n\">Zahlen<", ">Jetzt zahlen<")]
    [InlineData("xliff2", "category=\"old-source\">Pay<", " state=\"initial\"", " state=\"final\"")]
    [InlineData("po", "#| msgid \"Pay\"\n", "#, fuzzy\n", "")]
    public void A_changed_title_goes_out_with_its_old_source_and_comes_back_accepted(string format, string old, string stale, string translated)
    {
        Assert.Equal(0, Folder.Run("accept").ExitCode);
        Folder.WithRepository();
        Replace("content/en-US/a.md", "title: Pay", "title: Pay today");
        Assert.Contains("the text of en-US changed since this was translated; it is now 'Pay today'", Folder.Run("check", "--severity", "info").Output, StringComparison.Ordinal);

        Export(format, "--outdated");

        Assert.Contains(old, Text("de." + format), StringComparison.Ordinal);
        Assert.DoesNotContain("Karte", Text("de." + format), StringComparison.Ordinal);
        Replace("de." + format, stale, translated);
        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
        Assert.Equal((0, true), (Folder.Run("export", "--locale", "de-DE", "--outdated", "-o", "none.xliff") is var run ? run.ExitCode : 1, run.Errors.StartsWith("0 texts", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_approved_title_is_accepted()
    {
        Export("xliff");
        Replace("de.xliff", "<target state=\"translated\">Zahlen</target>", "<target state=\"final\">Zahlen</target>");

        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);

        Replace("content/en-US/a.md", "title: Pay", "title: Pay today");
        Assert.Contains("\"outdated\": 1", Folder.Run("status", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", "state=\"needs-l10n\"", "state=\"final\"")]
    [InlineData("po", "#, fuzzy\n", "")]
    public void A_stale_translation_is_not_current_without_the_codes_of_its_new_source(string format, string stale, string approved)
    {
        Folder.With("content/en-US/a.md", "Old **text**.\n").With("content/de-DE/a.md", "Alter **Text**.\n");
        Export("xliff");
        Replace("de.xliff", ">Alter ", ">Der alte ");
        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
        var accepted = Text("typedcontent.lock");
        Folder.With("content/en-US/a.md", "New **text** with `c`.\n");
        Export(format);
        Replace("de." + format, stale, approved);

        var run = Folder.Run("import", "de." + format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it lacks '`c`'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(accepted, Text("typedcontent.lock"));

        // With the same codes as before, it can be approved.
        Folder.With("content/en-US/a.md", "New **text**.\n");
        Export(format);
        Replace("de." + format, stale, approved);
        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
        Assert.NotEqual(accepted, Text("typedcontent.lock"));
    }

    [Fact]
    public void A_text_whose_source_changed_is_left_out()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit ", "Bezahlen Sie mit ");
        Replace("de.xliff", ">eins<", ">EINS<");
        Folder.With("content/en-US/a.md", Text("content/en-US/a.md").Replace("now", "today", StringComparison.Ordinal));

        var run = Folder.Run("import", "de.xliff");

        Assert.Contains("was changed or removed after the export", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\nZahlen Sie mit", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("| EINS |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_before_does_not_undo_a_correction()
    {
        Folder.With("content/en-US/a.md", "One.\n\nTwo.\n").With("content/de-DE/a.md", "Alt.\n\nZwei.\n");
        Export("xliff");
        Replace("de.xliff", ">Alt.<", ">Alt mit Feler.<");
        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
        Export("xliff");
        Replace("de.xliff", ">Zwei.<", ">Zwo.<");
        Folder.With("content/de-DE/a.md", "Alt ohne Fehler.\n\nZwei.\n");

        // A program dropped what the file states of the exported translation.
        Folder.With("de.xliff", Digest().Replace(Text("de.xliff"), string.Empty));

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: the translation of 'One.' was changed in line 1 of content/de-DE/a.md after this one was accepted", run.Errors.Replace(Folder.Path + "/", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Alt ohne Fehler.\n\nZwo.\n", Text("content/de-DE/a.md"));

        Assert.Equal(0, Folder.Run("import", "de.xliff", "--overwrite").ExitCode);
        Assert.Equal("Alt mit Feler.\n\nZwo.\n", Text("content/de-DE/a.md"));
    }

    [Theory]
    [InlineData("xliff", ">zwei<", ">zwo<")]
    [InlineData("xliff2", ">zwei<", ">zwo<")]
    [InlineData("po", "msgstr \"zwei\"", "msgstr \"zwo\"")]
    public void A_correction_in_the_article_after_the_export_stays_without_a_lock(string format, string exported, string translated)
    {
        Export(format);
        Replace("de." + format, format == "po" ? "msgstr \"eins\"" : ">eins<", format == "po" ? "msgstr \"EINS\"" : ">EINS<");
        Folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("zwei", "ein Paar", StringComparison.Ordinal).Replace("title: Zahlen", "title: Bezahlen", StringComparison.Ordinal));

        var run = Folder.Run("import", "de." + format);

        Assert.Equal((0, true), (run.ExitCode, run.Errors.Contains("2 translations stay, since they were changed in the articles after the export, and not in the file.", StringComparison.Ordinal)));
        Assert.Contains("| EINS | ein Paar |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("title: Bezahlen", Text("content/de-DE/a.md"), StringComparison.Ordinal);

        // If the translators changed it too, a person decides.
        Replace("de." + format, exported, translated);
        run = Folder.Run("import", "de." + format);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: the translation of 'two' was changed in line 11 of ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(" after the export, to 'ein Paar', so this one is left out; to write it nevertheless, use --overwrite", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| EINS | ein Paar |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Equal(0, Folder.Run("import", "de." + format, "--overwrite").ExitCode);
        Assert.Contains("| EINS | zwo |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_in_place_of_another_is_named_if_the_file_does_not_state_what_was_exported()
    {
        Export("xliff");
        Replace("de.xliff", ">eins<", ">EINS<");
        Folder.With("de.xliff", Digest().Replace(Text("de.xliff"), string.Empty));

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 is in place of another one, of which the file doesn't state whether it was changed after the export", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_given_up_after_the_export_does_not_come_back()
    {
        Export("xliff");
        Folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("zwei", "two", StringComparison.Ordinal));

        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
        Assert.Contains("| eins | two |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_made_in_the_article_after_the_export_stays()
    {
        Folder.With("content/de-DE/a.md", Text("content/en-US/a.md"));
        Export("xliff");
        Replace("de.xliff", "<source>one</source>", "<source>one</source><target>EINS</target>");
        Folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("one", "eins", StringComparison.Ordinal));

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("after the export, to 'eins'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| eins | two |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    private string Status() => Folder.Run("status", "--format", "json").Output is var json && json.Contains("\"current\": 1", StringComparison.Ordinal) ? "1 current" : json;

    [GeneratedRegex(" extradata=\"[^\"]*\"")]
    private static partial Regex Digest();
}
