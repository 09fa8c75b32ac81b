using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what users see of the export and import, with the program as they run it.</summary>
public sealed partial class ImportTests : IDisposable
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
    [InlineData("<trans-unit id=\"a:", "<trans-unit id=\"other:0", "no text of the file is one of this project")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "the file has a document type (DTD)")]
    [InlineData("encoding=\"utf-8\"", "encoding=\"windows-1252\"", "the file is in an encoding that can't be read; save it in UTF-8")]
    [InlineData("<g id=\"1\">Karte</g>", "<g>Karte</g>", "has a code without an id; give it the id that it has in the source")]
    [InlineData(">Zahlen<", "># Zahlen<", "has '#' at its beginning, which would be a word")]
    [InlineData("Zahlen Sie mit <g id=\"1\">Karte</g>", "Zahlen Sie", "the translation of 'Pay with **card** now.' has other codes")]
    [InlineData(">eins<", ">e\u202Eins<", "the translation of 'one' has U+202E, which the source doesn't have: it turns the order of what follows around; remove it")]
    [InlineData(">eins<", ">e&#x202D;ins<", "the translation of 'one' has U+202D, which the source doesn't have")]
    [InlineData(">eins<", ">e&#x9B;ins<", "the translation of 'one' has U+009B, which the source doesn't have: it is an invisible control character; remove it")]
    [InlineData(">Karte<", ">Kar\u202Ete<", "the translation of 'Pay with **card** now.' has U+202E")]
    [InlineData(">eins<", ">einsÃ¼<", "the translation of 'one' has 'Ã¼', which the source doesn't have: it was 'ü' before it was read in a wrong encoding")]
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
    [InlineData("## Zahlen", "has '#' at its beginning", "Zahlen", "Pay")]
    [InlineData("Zahlen mit Karte", "it lacks '**…**'")]
    [InlineData("Zahlen mit **Karte** [x](y.md)", "which the source doesn't have")]
    [InlineData("Zahlen **mit** **Karte**", "more often than the source")]
    [InlineData("Zahlen mit &#x202E; **Karte**", "has U+202E, which the source doesn't have")]
    [InlineData("Zahlen mit \u202E **Karte**", "has U+202E, which the source doesn't have")]
    public void Damage_in_po_is_found(string translation, string message, string present = "Zahlen Sie mit **Karte**.", string source = "Pay with **card** now.")
    {
        Export("po");
        Replace("de.po", $"msgid \"{source}\"\nmsgstr \"{present}\"", $"msgid \"{source}\"\nmsgstr \"{translation}\"");

        var run = _folder.Run("import", "de.po");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Zahlen Sie mit **Karte**.", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one \u202Eabc", "eins \u202Ecba")]
    [InlineData("one", "\u2067eins\u2069\u200F")]
    public void Control_characters_of_the_source_and_marks_of_right_to_left_text_go_in(string source, string translation)
    {
        _folder.With("content/en-US/a.md", $"{source}\n").With("content/de-DE/a.md", "eins\n");
        Export("xliff");
        Replace("de.xliff", ">eins<", $">{translation}<");

        var run = _folder.Run("import", "de.xliff");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal($"{translation}\n", Text("content/de-DE/a.md"));
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
    public void The_words_of_an_attribute_have_no_backslashes()
    {
        _folder.With("content/en-US/a.md", "Look.\n:::image type=\"content\" source=\"a.png\" alt-text=\"Shot.\":::\n").With("content/en-US/a.png", string.Empty).With("content/de-DE/a.md", string.Empty);
        Export("xliff");
        Replace("de.xliff", "<source>Look. <g id=\"1\">Shot.</g></source>", "<source>Look. <g id=\"1\">Shot.</g></source><target>1. A &amp; B <g id=\"1\">C &amp; D</g></target>");
        File.Delete(_folder.Under("content/de-DE/a.md"));
        _folder.With("content/de-DE/b.md", "# B\n");

        Assert.Equal(0, _folder.Run("import", "de.xliff", "--escape").ExitCode);

        Assert.Contains("1\\. A \\& B :::image type=\"content\" source=\"a.png\" alt-text=\"C & D\":::\n", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_deleted_after_the_export_stays_deleted()
    {
        _folder.With("content/de-DE/b.md", "# B\n");
        Export("xliff");
        File.Delete(_folder.Under("content/de-DE/a.md"));

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(_folder.Under("content/de-DE/a.md")));
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

        // A program dropped what the file states of the exported translation.
        _folder.With("de.xliff", Digest().Replace(Text("de.xliff"), string.Empty));

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: the translation of 'One.' was changed in line 1 of content/de-DE/a.md after this one was accepted", run.Errors.Replace(_folder.Path + "/", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Alt ohne Fehler.\n\nZwo.\n", Text("content/de-DE/a.md"));

        Assert.Equal(0, _folder.Run("import", "de.xliff", "--overwrite").ExitCode);
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
        _folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("zwei", "ein Paar", StringComparison.Ordinal).Replace("title: Zahlen", "title: Bezahlen", StringComparison.Ordinal));

        var run = _folder.Run("import", "de." + format);

        Assert.Equal((0, true), (run.ExitCode, run.Errors.Contains("2 were changed in the articles after the export, and not in the file, so they stay.", StringComparison.Ordinal)));
        Assert.Contains("| EINS | ein Paar |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("title: Bezahlen", Text("content/de-DE/a.md"), StringComparison.Ordinal);

        // If the translators changed it too, a person decides.
        Replace("de." + format, exported, translated);
        run = _folder.Run("import", "de." + format);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: the translation of 'two' was changed in line 11 of ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(" after the export, to 'ein Paar', so this one is left out; to write it nevertheless, use --overwrite", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| EINS | ein Paar |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("import", "de." + format, "--overwrite").ExitCode);
        Assert.Contains("| EINS | zwo |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_in_place_of_another_is_named_if_the_file_does_not_state_what_was_exported()
    {
        Export("xliff");
        Replace("de.xliff", ">eins<", ">EINS<");
        _folder.With("de.xliff", Digest().Replace(Text("de.xliff"), string.Empty));

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 are in place of others, of which the file doesn't state", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_given_up_after_the_export_does_not_come_back()
    {
        Export("xliff");
        _folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("zwei", "two", StringComparison.Ordinal));

        Assert.Equal(0, _folder.Run("import", "de.xliff").ExitCode);
        Assert.Contains("| eins | two |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_was_made_in_the_article_after_the_export_stays()
    {
        _folder.With("content/de-DE/a.md", Text("content/en-US/a.md"));
        Export("xliff");
        Replace("de.xliff", "<source>one</source>", "<source>one</source><target>EINS</target>");
        _folder.With("content/de-DE/a.md", Text("content/de-DE/a.md").Replace("one", "eins", StringComparison.Ordinal));

        var run = _folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("after the export, to 'eins'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("| eins | two |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_moved_after_the_export_is_named_once_with_its_new_path()
    {
        Export("xliff");
        Replace("de.xliff", ">eins<", ">EINS<");
        _folder.With("content/en-US/new/b_c.md", Text("content/en-US/a.md")).With("content/de-DE/new/b_c.md", Text("content/de-DE/a.md"))
            .With("content/en-US/other.md", "Words\n").With("content/de-DE/other.md", "Worte\n");
        File.Delete(_folder.Under("content/en-US/a.md"));
        File.Delete(_folder.Under("content/de-DE/a.md"));

        var run = _folder.Run("import", "de.xliff");

        Assert.Contains("there is no article 'a' any more, so its 7 translations are left out. Its texts are in 'new/b_c' now: to import them there, write 'new.b_005fc:' for 'a:'", run.Errors, StringComparison.Ordinal);
        _folder.With("de.xliff", Text("de.xliff").Replace("id=\"a:", "id=\"new.b_005fc:", StringComparison.Ordinal));
        _folder.Run("import", "de.xliff");
        Assert.Contains("| EINS |", Text("content/de-DE/new/b_c.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", ">eins</target>", ">  </target>")]
    [InlineData("xliff2", ">eins</target>", ">\n</target>")]
    [InlineData("po", "msgstr \"eins\"", "msgstr \" \"")]
    public void A_translation_of_white_space_is_none(string format, string old, string blank)
    {
        Export(format);
        Replace("de." + format, old, blank);

        var run = _folder.Run("import", "de." + format);

        Assert.Equal((0, "0 translations written in 0 files, of which 0 new; 6 are as they were, 1 texts are not translated.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("| eins | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_not_written_into_a_folder_that_does_not_exist()
    {
        var run = _folder.Run("export", "--locale", "de-DE", "--output", "out/de.xliff");

        Assert.Equal((2, "content: the folder of 'out/de.xliff' doesn't exist; make it first\n"), (run.ExitCode, run.Errors));
        Assert.Contains("'content' is a folder; name a file in it", _folder.Run("export", "--locale", "de-DE", "--output", "content").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{path}.{locale}.md;{path}.md", "a.md", "a.fr-FR.md")]
    [InlineData("i18n/{locale}/docs/{path}.md;docs/{path}.md", "docs/b/a.md", "i18n/fr-FR/docs/b/a.md")]
    [InlineData("guide-{locale}/{path}.md;guide/{path}.md;blog-{locale}/{path}.md;blog/{path}.md", "blog/a.md", "blog-fr-FR/a.md")]
    [InlineData(null, "a.md", "fr-FR/a.md")]
    public void The_first_translation_has_its_place_in_the_layout(string? layout, string source, string translation)
    {
        Directory.Delete(_folder.Under("content"), recursive: true);
        _folder.With("typedcontent.json", layout is null ? "{}" : $$"""{"layout": "{{layout}}"}""").With("content/" + source, "Pay.\n");
        Assert.Equal(0, _folder.Run("export", "--locale", "fr-FR", "--output", "fr.xliff").ExitCode);
        Replace("fr.xliff", "<source>Pay.</source>", "<source/><target>Payez.</target>");

        var run = _folder.Run("import", "fr.xliff", "--locale", "fr-FR");

        Assert.Equal((0, "Payez.\n"), (run.ExitCode, Text("content/" + translation)));
    }

    [Fact]
    public void A_first_translation_that_would_be_read_as_another_article_is_not_written()
    {
        Directory.Delete(_folder.Under("content"), recursive: true);
        _folder.With("content/a.md", "Pay.\n");
        Assert.Equal(0, _folder.Run("export", "--locale", "qps-ploc", "--output", "q.xliff").ExitCode);
        Replace("q.xliff", "<source>Pay.</source>", "<source/><target>Pây.</target>");

        var run = _folder.Run("import", "q.xliff", "--locale", "qps-ploc");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("qps-Ploc/a.md would not be read as a in qps-Ploc", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Under("content/qps-Ploc")));
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

    [GeneratedRegex(" extradata=\"[^\"]*\"")]
    private static partial Regex Digest();
}
