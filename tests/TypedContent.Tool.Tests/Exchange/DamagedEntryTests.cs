using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what an import does with texts that a program or a person changed beside their translations.</summary>
public sealed class DamagedEntryTests : ImportTest
{
    [Theory]
    [InlineData("xliff", "<file ", "<file translate=\"no\" ", true)]
    [InlineData("xliff2", "<file ", "<file translate=\"no\" ", true)]
    [InlineData("xliff", "<body>", "<body><group id=\"g\" translate=\"no\">", true)]
    [InlineData("xliff", "<body>", "<body><group id=\"g\" translate=\"no\"/><group id=\"h\">", false)]
    [InlineData("xliff", "<body>", "<body><group id=\"g\" translate=\"no\"><group id=\"h\" translate=\"yes\"/>", true)]
    [InlineData("xliff", "<body>", "<body><group id=\"g\" translate=\"no\"><group id=\"h\" translate=\"yes\">", false)]
    public void Translate_counts_for_what_is_in_a_file_or_group(string format, string old, string text, bool isLocked)
    {
        Export(format);
        Replace("de." + format, old, text);
        var groups = System.Text.RegularExpressions.Regex.Count(text, "<group [^>]*[^/]>");
        Folder.With("de." + format, Text("de." + format).Replace("</body>", string.Concat(Enumerable.Repeat("</group>", groups)) + "</body>", StringComparison.Ordinal));
        Replace("de." + format, ">eins<", ">EINS<");

        var run = Folder.Run("import", "de." + format);

        Assert.Equal(isLocked, run.Errors.Contains("1 translation is left out, since the file states translate=\"no\" of its text", StringComparison.Ordinal));
        Assert.Equal(!isLocked, Text("content/de-DE/a.md").Contains("EINS", StringComparison.Ordinal));

        // The text itself has the last word.
        Folder.With("de." + format, Text("de." + format).Replace("<trans-unit ", "<trans-unit translate=\"yes\" ", StringComparison.Ordinal).Replace("<unit ", "<unit translate=\"yes\" ", StringComparison.Ordinal));
        Folder.Run("import", "de." + format);
        Assert.Contains("EINS", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", ">eins</target>", ">eins</target><target>EINS</target>", "has two translations; remove one of them")]
    [InlineData("xliff2", ">eins</target>", ">eins</target><target>EINS</target>", "has two translations; remove one of them")]
    [InlineData("xliff", "<source>one</source>", "<source>One thing</source>", "was altered in the file, so its translation is left out; the source in the articles is 'one'")]
    [InlineData("xliff2", ">one</source>", ">One thing</source>", "was altered in the file, so its translation is left out; the source in the articles is 'one'")]
    [InlineData("po", "msgid \"one\"", "msgid \"One thing\"", "was altered in the file, so its translation is left out; the source in the articles is 'one'")]
    [InlineData("po", "msgid \"one\"\nmsgstr \"eins\"", "msgid \"one\"\nmsgid_plural \"ones\"\nmsgstr[0] \"eins\"\nmsgstr[1] \"EINS\"", "the text has plural forms of PO (msgid_plural)")]
    [InlineData("po", "msgctxt \"a:", "msgctxt \"......etc.passwd:", "is no id of a text")]
    [InlineData("xliff", "id=\"a:", "id=\"a._002e_002e.b:", "is no id of a text")]
    public void Only_the_text_that_is_damaged_is_a_finding(string format, string old, string text, string message)
    {
        Export(format);
        Folder.With("de." + format, Text("de." + format) is var file && file.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? file[..at] + text + file[(at + old.Length)..] : string.Empty);
        Replace("de." + format, format == "po" ? "msgstr \"zwei\"" : ">zwei<", format == "po" ? "msgstr \"ZWEI\"" : ">ZWEI<");

        var run = Folder.Run("import", "de." + format, "--partial");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n'), line => line.StartsWith($"de.{format}(", StringComparison.Ordinal));
        Assert.Contains("| eins | ZWEI |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_texts_that_are_damaged_are_findings()
    {
        Export("po");
        var header = Text("de.po")[..Text("de.po").IndexOf("msgctxt", StringComparison.Ordinal)];
        foreach (var context in (string[])["msgctxt \"a:0\"\n", ""])
        {
            Folder.With("de.po", header + $"{context}msgid \"one\"\nmsgid_plural \"ones\"\nmsgstr[0] \"eins\"\n");

            var run = Folder.Run("import", "de.po");

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("the text has plural forms of PO (msgid_plural)", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("no text of the file is one of this project", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_source_with_other_white_space_is_the_same()
    {
        Export("xliff");
        Replace("de.xliff", "<source>Pay with <g id=\"1\">card</g> now.</source>", "<source>\n  Pay   with <mrk mtype=\"x-a\"><g id=\"1\">card</g></mrk>\n now.</source>");
        Replace("de.xliff", ">eins<", ">EINS<");

        var run = Folder.Run("import", "de.xliff");

        Assert.True(run.ExitCode == 0, run.Errors);
    }

    [Fact]
    public void A_locale_of_the_settings_needs_no_article()
    {
        Folder.With("typedcontent.json", "{\"locales\": [\"en-US\", \"de-DE\", \"fr-FR\"]}");
        Assert.Equal(0, Folder.Run("export", "--locale", "fr-FR", "--output", "fr.xliff").ExitCode);
        Replace("fr.xliff", "<source>one</source>", "<source>one</source><target>un</target>");

        var run = Folder.Run("import", "fr.xliff");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("| un | two |", Text("content/fr-FR/a.md"), StringComparison.Ordinal);

        // Another one is to be stated, since it can be a mistake.
        Folder.With("typedcontent.json", "{}");
        File.Delete(Folder.Under("content/fr-FR/a.md"));
        Assert.Contains("no article of the project is in fr-FR; if the locale is a new one, state it: --locale fr-FR", Folder.Run("import", "fr.xliff").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_the_translations_that_are_accepted()
    {
        Export("xliff");
        Folder.With("de.xliff", Text("de.xliff").Replace("state=\"translated\"", "state=\"final\"", StringComparison.Ordinal));

        Assert.Contains("\n7 translations that stay are approved, and would be accepted.\n", Folder.Run("import", "de.xliff", "--dry-run").Errors, StringComparison.Ordinal);
        Assert.Contains("\n7 translations that stay are approved, and are accepted in the lock.\n", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("approved", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("2026")]
    [InlineData("1.50")]
    [InlineData("0x1F")]
    [InlineData("2026-11-30")]
    [InlineData("12:30")]
    [InlineData(".inf")]
    public void A_title_that_programs_read_as_another_value_is_in_quotes(string title)
    {
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Po])
        {
            var content = new ExchangeContent().With("en-US/a.md", "---\ntitle: Pay\n---\n\nNow\n").With("de-DE/a.md", "---\ntitle: Zahlen\n---\n\nJetzt\n");

            var plan = content.Import(format, unit => unit.Kind == TextKind.Title ? InlineContent.OfText(title) : unit.Target);

            Assert.Equal($"---\ntitle: '{title}'\n---\n\nJetzt\n", Assert.Single(plan.Files).After);
            plan = content.Import(format, unit => unit.Kind == TextKind.Title ? InlineContent.OfText(title + " ist es") : unit.Target);
            Assert.Equal($"---\ntitle: {title} ist es\n---\n\nJetzt\n", Assert.Single(plan.Files).After);
        }
    }

    [Theory]
    [InlineData("\u00A0", "&nbsp;")]
    [InlineData("\u3000", "&#x3000;")]
    [InlineData("\u2003", "&#x2003;")]
    [InlineData("\u200B", "\u200B")]
    [InlineData("\u00AD", "\u00AD")]
    public void Spaces_and_invisible_characters_at_the_ends_of_a_translation_stay(string space, string written)
    {
        var content = new ExchangeContent().With("en-US/a.md", "# Pay\n\nNow\n\n- one\n\n| A |\n|---|\n| two |\n");
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            var plan = content.Import(format, unit => InlineContent.OfText(space + unit.Source.Words + "." + space));

            Assert.Empty(plan.Findings);
            Assert.Contains($"\n{written}Now.{written}\n", Assert.Single(plan.Files).After, StringComparison.Ordinal);
            Assert.All(content.After(plan).Texts().Units, unit => Assert.Equal(space + unit.Source.Words + "." + space, unit.Target!.Words));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_found()
    {
        Export("xliff");
        Replace("de.xliff", ">eins<", ">\uFEFFEINS<");

        Assert.Contains("has U+FEFF, which the source doesn't have: it marks the byte order of files", Folder.Run("import", "de.xliff").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_an_import_copied_is_missing_until_it_is_accepted()
    {
        File.Delete(Folder.Under("content/de-DE/a.md"));
        Folder.With("content/de-DE/b.md", "# B\n").With("content/en-US/b.md", "# B\n");
        Export("xliff");
        Replace("de.xliff", "<source>one</source>", "<source>one</source><target>eins</target>");
        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);

        // The title and the names of columns, too, are copies.
        Assert.Matches(@"de-DE +2 of 2 +8 +1 +0 +0 +7 ", Folder.Run("status").Output);
        Assert.Contains("1 current, 0 translated but not accepted, 0 out of date, 7 not translated", Folder.Run("export", "--locale", "de-DE", "--output", "de.xliff").Errors, StringComparison.Ordinal);
        Assert.Equal(0, Folder.Run("accept", "de-DE/*").ExitCode);
        Assert.Matches(@"de-DE +2 of 2 +8 +8 +0 +0 +0 ", Folder.Run("status").Output);
    }
}
