namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests which files an export and an import write.</summary>
public sealed class ImportFileTests : ImportTest
{
    [Theory]
    [InlineData("xliff")]
    [InlineData("xliff2")]
    [InlineData("po")]
    public void A_file_that_comes_back_as_it_was_changes_nothing(string format)
    {
        Export(format);

        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
        Assert.False(File.Exists(Folder.Under("typedcontent.lock")));
    }

    [Fact]
    public void A_translation_that_was_deleted_after_the_export_stays_deleted()
    {
        Folder.With("content/de-DE/b.md", "# B\n");
        Export("xliff");
        File.Delete(Folder.Under("content/de-DE/a.md"));

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(Folder.Under("content/de-DE/a.md")));
    }

    [Fact]
    public void A_translation_that_does_not_exist_is_made_with_the_structure_of_the_source()
    {
        Assert.Equal(0, Folder.Run("export", "--locale", "fr-FR", "--output", "fr.xliff").ExitCode);
        Assert.DoesNotContain("<target", Text("fr.xliff"), StringComparison.Ordinal);
        Replace("fr.xliff", "<source>Pay with <g id=\"1\">card</g> now.</source>", "<source/><target>Payez par <g id=\"1\">carte</g>.</target>");

        var run = Folder.Run("import", "fr.xliff", "--locale", "fr-FR");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("---\ntitle: Pay\n---\n\n# Pay\n\nPayez par **carte**.\n\n| A | B |\n|---|---|\n| one | two |\n", Text("content/fr-FR/a.md"));
        Assert.Contains("6 texts are not translated yet", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_moved_after_the_export_is_named_once_with_its_new_path()
    {
        Export("xliff");
        Replace("de.xliff", ">eins<", ">EINS<");
        Folder.With("content/en-US/new/b_c.md", Text("content/en-US/a.md")).With("content/de-DE/new/b_c.md", Text("content/de-DE/a.md"))
            .With("content/en-US/other.md", "Words\n").With("content/de-DE/other.md", "Worte\n");
        File.Delete(Folder.Under("content/en-US/a.md"));
        File.Delete(Folder.Under("content/de-DE/a.md"));

        var run = Folder.Run("import", "de.xliff");

        Assert.Contains("the project has no article 'a', so its 7 translations are left out. Its texts are in 'new/b_c' now: to import them there, write 'new.b_005fc:' for 'a:'", run.Errors, StringComparison.Ordinal);
        Folder.With("de.xliff", Text("de.xliff").Replace("id=\"a:", "id=\"new.b_005fc:", StringComparison.Ordinal));
        Folder.Run("import", "de.xliff");
        Assert.Contains("| EINS |", Text("content/de-DE/new/b_c.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_moved_and_whose_text_changed_is_found_by_the_lock()
    {
        Assert.Equal(0, Folder.Run("accept").ExitCode);
        Replace("content/en-US/a.md", "title: Pay", "title: Pay today");
        Export("xliff", "--outdated");
        Folder.With("content/en-US/new.md", Text("content/en-US/a.md").Replace("today", "tomorrow", StringComparison.Ordinal)).With("content/de-DE/new.md", Text("content/de-DE/a.md"));
        File.Delete(Folder.Under("content/en-US/a.md"));
        File.Delete(Folder.Under("content/de-DE/a.md"));

        var run = Folder.Run("import", "de.xliff");

        Assert.Contains("the project has no article 'a', so its translation is left out. Its texts are in 'new' now", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("no text of the file is one of this project", run.Errors, StringComparison.Ordinal);

        // Without the lock, nothing tells where it is.
        File.Delete(Folder.Under("typedcontent.lock"));
        Assert.Contains("or, if its articles were moved or renamed after that, export them again", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_certain_place_is_left_out_with_the_next_step()
    {
        Folder.With("content/en-US/a.md", "---\ndescription: Pay\n---\n\nAn evening.\n\nA morning.\n\nA noon.\n").With("content/de-DE/a.md", "Morgen.\n\nMittag.\n");
        Export("po");
        foreach (var text in (string[])["Pay", "An evening.", "A morning.", "A noon."])
        {
            Replace("de.po", $"msgid \"{text}\"\nmsgstr \"\"", $"msgid \"{text}\"\nmsgstr \"Neu\"");
        }

        var run = Folder.Run("import", "de.po");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'Pay' has no place in content/de-DE/a.md; copy its key and value from line 2 of content/en-US/a.md to the front matter there, and import the file again", run.Errors, StringComparison.Ordinal);
        Assert.Contains("in content/de-DE/a.md; its translation may be in line 1, which isn't certain: compare the two and, if it is, write 'pin \"An evening.\" = \"Morgen.\"' below '[de-DE from en-US] a' in the lock, and import the file again with --overwrite", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", ">eins</target>", ">  </target>")]
    [InlineData("xliff2", ">eins</target>", ">\n</target>")]
    [InlineData("po", "msgstr \"eins\"", "msgstr \" \"")]
    public void A_translation_of_white_space_is_none(string format, string old, string blank)
    {
        Export(format);
        Replace("de." + format, old, blank);

        var run = Folder.Run("import", "de." + format);

        Assert.Equal((0, "0 translations written in 0 files, 0 new; 6 unchanged, 1 not translated.\n1 translation was emptied in the file; the one in the article stays.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("| eins | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_not_written_into_aFolder_that_does_not_exist()
    {
        var run = Folder.Run("export", "--locale", "de-DE", "--output", "out/de.xliff");

        Assert.Equal((2, "content: the folder of 'out/de.xliff' doesn't exist; make it first\n"), (run.ExitCode, run.Errors));
        Assert.Contains("'content' is a folder; name a file in it", Folder.Run("export", "--locale", "de-DE", "--output", "content").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{path}.{locale}.md;{path}.md", "a.md", "a.fr-FR.md")]
    [InlineData("i18n/{locale}/docs/{path}.md;docs/{path}.md", "docs/b/a.md", "i18n/fr-FR/docs/b/a.md")]
    [InlineData("guide-{locale}/{path}.md;guide/{path}.md;blog-{locale}/{path}.md;blog/{path}.md", "blog/a.md", "blog-fr-FR/a.md")]
    [InlineData(null, "a.md", "fr-FR/a.md")]
    public void The_first_translation_has_its_place_in_the_layout(string? layout, string source, string translation)
    {
        Directory.Delete(Folder.Under("content"), recursive: true);
        Folder.With("typedcontent.json", layout is null ? "{}" : $$"""{"layout": "{{layout}}"}""").With("content/" + source, "Pay.\n");
        Assert.Equal(0, Folder.Run("export", "--locale", "fr-FR", "--output", "fr.xliff").ExitCode);
        Replace("fr.xliff", "<source>Pay.</source>", "<source/><target>Payez.</target>");

        var run = Folder.Run("import", "fr.xliff", "--locale", "fr-FR");

        Assert.Equal((0, "Payez.\n"), (run.ExitCode, Text("content/" + translation)));
    }

    [Fact]
    public void A_first_translation_that_would_be_read_as_another_article_is_not_written()
    {
        Directory.Delete(Folder.Under("content"), recursive: true);
        Folder.With("content/a.md", "Pay.\n");
        Assert.Equal(0, Folder.Run("export", "--locale", "qps-ploc", "--output", "q.xliff").ExitCode);
        Replace("q.xliff", "<source>Pay.</source>", "<source/><target>Pây.</target>");

        var run = Folder.Run("import", "q.xliff", "--locale", "qps-ploc");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("qps-Ploc/a.md would not be read as a in qps-Ploc", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder.Under("content/qps-Ploc")));
    }

    [Fact]
    public void A_locale_that_the_project_leaves_out_is_not_exported()
    {
        Folder.With("typedcontent.json", "{\"locales\": [\"en-US\", \"de-DE\"]}");

        var run = Folder.Run("export", "--locale", "it-IT", "--output", "it.xliff");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the project leaves out the locale it-IT; add it to the locales of the project", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.Under("it.xliff")));
        Assert.Equal(0, Folder.Run("export", "--locale", "de-DE", "--output", "de.xliff").ExitCode);
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        Export("po");
        Replace("de.po", "msgstr \"eins\"", "msgstr \"EINS\"");

        var run = Folder.Run("import", "de.po", "--dry-run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+| EINS | zwei |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| eins | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_read_is_explained()
    {
        Export("po");
        Replace("de.po", "msgstr \"eins\"", "msgstr \"größer\"");
        File.WriteAllBytes(Folder.Under("de.po"), System.Text.Encoding.Latin1.GetBytes(Text("de.po")));
        Assert.Equal("de.po: error: the file is not in UTF-8; convert it with msgconv --to-code=UTF-8, or save it in UTF-8\n", Folder.Run("import", "de.po").Errors);

        Folder.With("words.txt", "words");
        Assert.Equal("words.txt: error: the file is neither XLIFF nor PO; import one that 'content export' wrote and the program of the translators saved\n", Folder.Run("import", "words.txt").Errors);
        Assert.Equal("content: 'content' is a folder; name the file of the translators in it\n", Folder.Run("import", "content").Errors);

        // The position is stated once.
        Export("xliff");
        Replace("de.xliff", "</body>", string.Empty);
        Assert.EndsWith("does not match the end tag of 'file'; take it from the program of the translators again\n", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);
    }
}
