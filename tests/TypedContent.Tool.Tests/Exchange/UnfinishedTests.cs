namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what an import does with the states that a file has of its translations.</summary>
public sealed class UnfinishedTests : ImportTest
{
    public static TheoryData<string, string, string> Unfinished { get; } = new()
    {
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"new\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-translation\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-adaptation\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-l10n\">EINS<" },
        { "xliff2", "<segment state=\"translated\">\n        <source xml:space=\"preserve\">one</source>\n        <target xml:space=\"preserve\">eins<", "<segment state=\"initial\"><source>one</source><target>EINS<" },
        { "po", "msgctxt \"{0}\"\nmsgid \"one\"\nmsgstr \"eins\"", "#, fuzzy\nmsgctxt \"{0}\"\nmsgid \"one\"\nmsgstr \"EINS\"" },
    };

    public static TheoryData<string, string, string> Finished { get; } = new()
    {
        { "xliff", "<target state=\"translated\">eins<", "<target>EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-review-translation\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-review-l10n\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"needs-review-adaptation\">EINS<" },
        { "xliff", "<target state=\"translated\">eins<", "<target state=\"x-own\">EINS<" },
        { "xliff2", "<segment state=\"translated\">\n        <source xml:space=\"preserve\">one</source>\n        <target xml:space=\"preserve\">eins<", "<segment><source>one</source><target>EINS<" },
        { "xliff2", "<segment state=\"translated\">\n        <source xml:space=\"preserve\">one</source>\n        <target xml:space=\"preserve\">eins<", "<segment state=\"reviewed\"><source>one</source><target>EINS<" },
    };

    [Theory]
    [MemberData(nameof(Unfinished))]
    public void A_translation_that_the_file_marks_as_unfinished_is_left_out_and_counted(string format, string old, string text)
    {
        Export(format);
        var id = IdOf("one", format);
        Replace("de." + format, old.Replace("{0}", id, StringComparison.Ordinal), text.Replace("{0}", id, StringComparison.Ordinal));

        var run = Folder.Run("import", "de." + format);

        Assert.Equal((0, "0 translations written in 0 files, 0 new; 6 unchanged, 0 not translated.\n1 translation is left out, since the file marks it as unfinished; to import it, use --unfinished.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("| eins | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);

        Assert.Equal(0, Folder.Run("import", "de." + format, "--unfinished").ExitCode);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Finished))]
    public void A_translation_that_is_to_be_reviewed_or_has_no_state_goes_in(string format, string old, string text)
    {
        Export(format);
        Replace("de." + format, old, text);

        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", "<trans-unit id=\"{0}\"", ">eins</target>", ">EINS</target>")]
    [InlineData("xliff2", "<unit id=\"{0}\"", ">eins</target>", ">EINS</target>")]
    public void A_text_that_the_file_locks_is_left_out_and_counted(string format, string unit, string old, string text)
    {
        Export(format);
        unit = unit.Replace("{0}", IdOf("one", format), StringComparison.Ordinal);
        Replace("de." + format, unit, unit + " translate=\"no\"");
        Assert.Equal("0 translations written in 0 files, 0 new; 7 unchanged, 0 not translated.\n", Folder.Run("import", "de." + format).Errors);

        Replace("de." + format, old, text);
        var run = Folder.Run("import", "de." + format, "--unfinished");

        Assert.Equal((0, "0 translations written in 0 files, 0 new; 6 unchanged, 0 not translated.\n1 translation is left out, since the file states translate=\"no\" of its text.\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("approved=\"no\"", "final", false)]
    [InlineData("approved=\"yes\"", "needs-translation", false)]
    [InlineData("approved=\"yes\"", "translated", true)]
    [InlineData("approved=\"no\"", "translated", false)]
    public void Approval_is_learned_unless_the_file_denies_it(string approved, string state, bool isLearned)
    {
        Export("xliff");
        Replace("de.xliff", $"id=\"{IdOf("one", "xliff")}\"", $"id=\"{IdOf("one", "xliff")}\" {approved}");
        Replace("de.xliff", "<target state=\"translated\">eins<", $"<target state=\"{state}\">eins<");

        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);

        Assert.Equal(isLearned, File.Exists(Folder.Under("typedcontent.lock")));
    }

    [Theory]
    [InlineData("xliff", ">eins</target>", "></target>")]
    [InlineData("xliff2", ">eins</target>", "/>")]
    [InlineData("po", "msgstr \"eins\"", "msgstr \"\"")]
    public void An_emptied_translation_is_told_from_one_that_never_was_and_from_a_removed_text(string format, string old, string emptied)
    {
        Folder.With("content/en-US/a.md", Text("content/en-US/a.md") + "\nNew.\n");
        Export(format);
        Replace("de." + format, old, emptied);

        Assert.Equal(
            "0 translations written in 0 files, 0 new; 6 unchanged, 2 not translated.\n1 translation was emptied in the file; the one in the article stays.\n", Folder.Run("import", "de." + format).Errors);

        Folder.With("de." + format, System.Text.RegularExpressions.Regex.Replace(Text("de." + format), "(?s)" + format switch
        {
            "po" => "msgctxt \"[^\"]*\"\nmsgid \"two\"\nmsgstr \"zwei\"\n",
            "xliff" => "<trans-unit (?:(?!<trans-unit).)*>two</source>.*?</trans-unit>",
            _ => "<unit (?:(?!<unit).)*>two</source>.*?</unit>",
        }, string.Empty));

        Assert.Equal(
            "0 translations written in 0 files, 0 new; 5 unchanged, 2 not translated.\n1 translation was emptied in the file; the one in the article stays.\n1 text of the articles in the file isn't in it; its translation stays.\n",
            Folder.Run("import", "de." + format).Errors);
    }

    private string IdOf(string source, string format) => System.Text.RegularExpressions.Regex.Match(Text("de." + format), "(?s)" + (format switch
    {
        "po" => "msgctxt \"([^\"]*)\"\nmsgid \"{0}\"",
        "xliff" => "<trans-unit id=\"([^\"]*)\"(?:(?!<trans-unit).)*<source>{0}<",
        _ => "<unit id=\"([^\"]*)\"(?:(?!<unit).)*<source xml:space=\"preserve\">{0}<",
    }).Replace("{0}", source, StringComparison.Ordinal)).Groups[1].Value;
}
