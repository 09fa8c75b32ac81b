namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what users see of the export and import, with the program as they run it.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public ImportTests() => _folder.With("typedcontent.json", "{}")
        .With("content/en-US/a.md", "---\ntitle: Pay\n---\n\n# Pay\n\nPay with **card** now.\n\n| A | B |\n|---|---|\n| one | two |\n")
        .With("content/de-DE/a.md", "---\ntitle: Zahlen\n---\n\n# Zahlen\n\nZahlen Sie mit **Karte**.\n\n| A-de | B-de |\n|---|---|\n| eins | zwei |\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_translation_goes_in_and_the_lock_knows_its_source()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit <g id=\"1\">Karte</g>.", "Zahlen Sie jetzt mit <g id=\"1\">Karte</g>.");

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal((0, "1 translations written in 1 file, of which 0 new; 6 are as they were, 0 texts are not translated.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("Zahlen Sie jetzt mit **Karte**.\n", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("[de-DE from en-US] a\n", Text("typedcontent.lock"), StringComparison.Ordinal);
        Assert.Contains("1 current", Status(), StringComparison.Ordinal);

        // A source that changes after that is out of date, with its old text beside it.
        _folder.WithRepository().With("content/en-US/a.md", Text("content/en-US/a.md").Replace("now", "today", StringComparison.Ordinal));
        Export("xliff", "--outdated");
        Assert.Contains("<target state=\"needs-l10n\">Zahlen Sie jetzt mit <g id=\"1\">Karte</g>.</target>", Text("de.xliff"), StringComparison.Ordinal);
        Assert.Contains("<source>Pay with <g id=\"1\">card</g> now.</source>", Text("de.xliff"), StringComparison.Ordinal);
        Export("po", "--outdated");
        Assert.Contains("#, fuzzy\n#| msgid \"Pay with **card** now.\"\n", Text("de.po"), StringComparison.Ordinal);
        Export("xliff", "--since", "main");
        Assert.Single(Text("de.xliff").Split("<trans-unit ")[1..]);
    }

    [Theory]
    [InlineData("xliff")]
    [InlineData("xliff2")]
    [InlineData("po")]
    public void A_file_that_comes_back_as_it_was_changes_nothing(string format)
    {
        Export(format);

        Assert.Equal(0, _folder.Run("import", "de." + format).ExitCode);
        Assert.False(File.Exists(_folder.Under("typedcontent.lock")));
    }

    [Theory]
    [InlineData("<g id=\"1\">Karte</g>", "Karte", "it lacks '**…**' (code 1) of the source; add it")]
    [InlineData("<g id=\"1\">Karte</g>", "<g id=\"1\">Kar</g><g id=\"1\">te</g>", "2 times")]
    [InlineData("<g id=\"1\">Karte</g>", "<g id=\"1\">Karte</g><x id=\"7\"/>", "the code '7', which the source doesn't have; remove it")]
    [InlineData("Zahlen Sie mit ", "# Zahlen Sie mit ", "has '#', which would become other Markdown")]
    [InlineData("Zahlen Sie mit ", "1. Zahlen Sie mit ", "has '1.', which would become other Markdown")]
    [InlineData(">eins<", ">e|ns<", "has '|', which would become other Markdown")]
    [InlineData("Zahlen Sie mit ", "[Zahlen](x) Sie mit ", "has '](', which would become other Markdown")]
    [InlineData("</xliff>", "", "the file is damaged")]
    [InlineData("target-language=\"de-DE\"", "target-language=\"fr-FR\"", "no article of the project is in fr-FR")]
    [InlineData("source-language=\"en-US\"", "source-language=\"ja-JP\"", "the file is translated from ja-JP")]
    [InlineData("<trans-unit id=\"a:", "<trans-unit id=\"other:", "no text of the file is one of this project")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "DTD")]
    public void Damage_is_found_before_anything_is_written(string old, string damaged, string message)
    {
        Export("xliff");
        Replace("de.xliff", old, damaged);
        var before = Text("content/de-DE/a.md");

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Text("content/de-DE/a.md"));
        Assert.False(File.Exists(_folder.Under("typedcontent.lock")));
    }

    [Theory]
    [InlineData("# Zahlen mit **Karte**", "other Markdown")]
    [InlineData("1. Zahlen mit **Karte**", "other Markdown")]
    [InlineData("Zahlen mit Karte", "it lacks '**…**'")]
    [InlineData("Zahlen mit **Karte** [x](y.md)", "which the source doesn't have")]
    [InlineData("Zahlen **mit** **Karte**", "more often than the source")]
    public void Damage_in_po_is_found(string translation, string message)
    {
        Export("po");
        Replace("de.po", "msgstr \"Zahlen Sie mit **Karte**.\"", $"msgstr \"{translation}\"");

        var run = _folder.Run("import", "de.po");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Zahlen Sie mit **Karte**.", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Good_translations_beside_damaged_ones_go_in_with_partial_and_words_that_look_like_markup_with_escape()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit ", "1. Zahlen Sie mit ");
        Replace("de.xliff", ">eins<", ">EINS<");

        Assert.Equal(1, _folder.Run("import", "de.xliff", "--partial").ExitCode);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("\nZahlen Sie mit", Text("content/de-DE/a.md"), StringComparison.Ordinal);

        Assert.Equal(0, _folder.Run("import", "de.xliff", "--escape").ExitCode);
        Assert.Contains("\n1\\. Zahlen Sie mit **Karte**", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", "state=\"needs-l10n\"", "state=\"final\"")]
    [InlineData("po", "#, fuzzy\n", "")]
    public void A_stale_translation_is_not_current_without_the_codes_of_its_new_source(string format, string stale, string approved)
    {
        _folder.With("content/en-US/a.md", "Old **text**.\n").With("content/de-DE/a.md", "Alter **Text**.\n");
        Export("xliff");
        Replace("de.xliff", ">Alter ", ">Der alte ");
        Assert.Equal(0, _folder.Run("import", "de.xliff").ExitCode);
        var accepted = Text("typedcontent.lock");
        _folder.With("content/en-US/a.md", "New **text** with `c`.\n");
        Export(format);
        Replace("de." + format, stale, approved);

        var run = _folder.Run("import", "de." + format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it lacks '`c`'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(accepted, Text("typedcontent.lock"));

        // With the same codes as before, it can be approved.
        _folder.With("content/en-US/a.md", "New **text**.\n");
        Export(format);
        Replace("de." + format, stale, approved);
        Assert.Equal(0, _folder.Run("import", "de." + format).ExitCode);
        Assert.NotEqual(accepted, Text("typedcontent.lock"));
    }

    [Fact]
    public void A_text_whose_source_changed_is_left_out()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit ", "Bezahlen Sie mit ");
        Replace("de.xliff", ">eins<", ">EINS<");
        _folder.With("content/en-US/a.md", Text("content/en-US/a.md").Replace("now", "today", StringComparison.Ordinal));

        var run = _folder.Run("import", "de.xliff");

        Assert.Contains("was changed or removed after the export", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\nZahlen Sie mit", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("| EINS |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_does_not_exist_is_made_with_the_structure_of_the_source()
    {
        Assert.Equal(0, _folder.Run("export", "--locale", "fr-FR", "--output", "fr.xliff").ExitCode);
        Assert.DoesNotContain("<target", Text("fr.xliff"), StringComparison.Ordinal);
        Replace("fr.xliff", "<source>Pay with <g id=\"1\">card</g> now.</source>", "<source/><target>Payez par <g id=\"1\">carte</g>.</target>");

        var run = _folder.Run("import", "fr.xliff", "--locale", "fr-FR");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("---\ntitle: Pay\n---\n\n# Pay\n\nPayez par **carte**.\n\n| A | B |\n|---|---|\n| one | two |\n", Text("content/fr-FR/a.md"));
        Assert.Contains("6 texts are not translated yet", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_before_does_not_undo_a_correction()
    {
        _folder.With("content/en-US/a.md", "One.\n\nTwo.\n").With("content/de-DE/a.md", "Alt.\n\nZwei.\n");
        Export("xliff");
        Replace("de.xliff", ">Alt.<", ">Alt mit Feler.<");
        Assert.Equal(0, _folder.Run("import", "de.xliff").ExitCode);
        Export("xliff");
        Replace("de.xliff", ">Zwei.<", ">Zwo.<");
        _folder.With("content/de-DE/a.md", "Alt ohne Fehler.\n\nZwei.\n");

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: the translation of 'One.' was changed in line 1 of content/de-DE/a.md after this one was accepted", run.Errors.Replace(_folder.Path + "/", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Alt ohne Fehler.\n\nZwo.\n", Text("content/de-DE/a.md"));

        // Another translation than the accepted one is written.
        Replace("de.xliff", ">Alt mit Feler.<", ">Neu.<");
        Assert.Equal(0, _folder.Run("import", "de.xliff").ExitCode);
        Assert.Equal("Neu.\n\nZwo.\n", Text("content/de-DE/a.md"));
    }

    [Fact]
    public void A_locale_that_the_project_leaves_out_is_not_exported()
    {
        _folder.With("typedcontent.json", "{\"locales\": [\"en-US\", \"de-DE\"]}");

        var run = _folder.Run("export", "--locale", "it-IT", "--output", "it.xliff");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the project leaves out the locale it-IT; add it to the locales of the project", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Under("it.xliff")));
        Assert.Equal(0, _folder.Run("export", "--locale", "de-DE", "--output", "de.xliff").ExitCode);
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        Export("po");
        Replace("de.po", "msgstr \"eins\"", "msgstr \"EINS\"");

        var run = _folder.Run("import", "de.po", "--dry-run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+| EINS | zwei |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| eins | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    private void Export(string format, params string[] arguments)
    {
        var run = _folder.Run(["export", "--locale", "de-DE", "--format", format, "--output", "de." + format, .. arguments]);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private string Status() => _folder.Run("status", "--format", "json").Output is var json && json.Contains("\"current\": 1", StringComparison.Ordinal) ? "1 current" : json;

    private string Text(string path) => File.ReadAllText(_folder.Under(path));

    private void Replace(string path, string old, string text)
    {
        Assert.Contains(old, Text(path), StringComparison.Ordinal);
        _folder.With(path, Text(path).Replace(old, text, StringComparison.Ordinal));
    }
}
