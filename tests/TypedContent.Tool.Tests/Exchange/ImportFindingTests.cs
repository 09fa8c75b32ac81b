namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests which translations an import refuses, and that nothing is written then.</summary>
public sealed class ImportFindingTests : ImportTest
{
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
    [InlineData(">eins<", ">e&#x2028;ins<", "the translation of 'one' has U+2028, which the source doesn't have: it ends a line; write a space")]
    [InlineData(">eins<", ">e\u2029ins<", "the translation of 'one' has U+2029, which the source doesn't have: it ends a line; write a space")]
    [InlineData(">eins<", ">e&#x85;ins<", "the translation of 'one' has U+0085, which the source doesn't have: it ends a line; write a space")]
    [InlineData(">Zahlen<", ">Zah\u2028len<", "the translation of 'Pay' has U+2028, which the source doesn't have")]
    [InlineData("<g id=\"1\">Karte</g>", "Karte<g id=\"1\"></g>", "the translation of 'Pay with **card** now.' has other codes than the source: it has no words in '**…**' (code 1); write them")]
    [InlineData("<g id=\"1\">Karte</g>", "Karte<g id=\"1\"/>", "it has no words in '**…**' (code 1); write them")]
    [InlineData("<g id=\"1\">Karte</g>", "Karte<g id=\"1\"> </g>", "it has no words in '**…**' (code 1); write them")]
    public void Damage_is_found_before_anything_is_written(string old, string damaged, string message)
    {
        Export("xliff");
        Replace("de.xliff", old, damaged);
        var before = Text("content/de-DE/a.md");

        var run = Folder.Run("import", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Text("content/de-DE/a.md"));
        Assert.False(File.Exists(Folder.Under("typedcontent.lock")));
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
    [InlineData("Zahlen mit\u2028**Karte**", "has U+2028, which the source doesn't have: it ends a line; write a space")]
    [InlineData("Zahlen mit &#8232; **Karte**", "has U+2028, which the source doesn't have: it ends a line; write a space")]
    [InlineData("Zahlen mit\\v**Karte**", "has U+000B, which the source doesn't have: it ends a line; write a space")]
    [InlineData("Zahlen mit\\f**Karte**", "has U+000C, which the source doesn't have: it ends a line; write a space")]
    [InlineData("Zahlen mit\\a**Karte**", "has U+0007, which the source doesn't have: it is an invisible control character; remove it")]
    [InlineData("Zahlen mit\\033**Karte**", "has U+001B, which the source doesn't have: it is an invisible control character; remove it")]
    [InlineData("Zahlen mit\\x1b **Karte**", "has U+001B, which the source doesn't have: it is an invisible control character; remove it")]
    [InlineData("\u2028Zahlen mit **Karte**", "has U+2028, which the source doesn't have: it ends a line; write a space")]
    [InlineData("Zahlen <!-- mit **Karte**", "has '<!--', which would hide text behind it; remove it or, if it is text, write '\\<!--'")]
    public void Damage_in_po_is_found(string translation, string message, string present = "Zahlen Sie mit **Karte**.", string source = "Pay with **card** now.")
    {
        Export("po");
        Replace("de.po", $"msgid \"{source}\"\nmsgstr \"{present}\"", $"msgid \"{source}\"\nmsgstr \"{translation}\"");

        var run = Folder.Run("import", "de.po");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Zahlen Sie mit **Karte**.", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one \u202Eabc", "eins \u202Ecba")]
    [InlineData("one", "\u2067eins\u2069\u200F")]
    public void Control_characters_of_the_source_and_marks_of_right_to_left_text_go_in(string source, string translation)
    {
        Folder.With("content/en-US/a.md", $"{source}\n").With("content/de-DE/a.md", "eins\n");
        Export("xliff");
        Replace("de.xliff", ">eins<", $">{translation}<");

        var run = Folder.Run("import", "de.xliff");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal($"{translation}\n", Text("content/de-DE/a.md"));
    }

    [Fact]
    public void Good_translations_beside_damaged_ones_go_in_with_partial_and_words_that_look_like_markup_with_escape()
    {
        Export("xliff");
        Replace("de.xliff", "Zahlen Sie mit ", "1. Zahlen Sie mit ");
        Replace("de.xliff", ">eins<", ">EINS<");

        Assert.Equal(1, Folder.Run("import", "de.xliff", "--partial").ExitCode);
        Assert.Contains("| EINS | zwei |", Text("content/de-DE/a.md"), StringComparison.Ordinal);
        Assert.Contains("\nZahlen Sie mit", Text("content/de-DE/a.md"), StringComparison.Ordinal);

        Assert.Equal(0, Folder.Run("import", "de.xliff", "--escape").ExitCode);
        Assert.Contains("\n1\\. Zahlen Sie mit **Karte**", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\\\# Zahlen mit **Karte**", "\n\\# Zahlen mit **Karte**\n")]
    [InlineData("\\\\<!-- Zahlen mit **Karte**", "\n\\<!-- Zahlen mit **Karte**\n")]
    [InlineData("1. Zahlen mit **Karte**", "\n1\\. Zahlen mit **Karte**\n", "--escape")]
    [InlineData("- Zahlen mit **Karte**", "\n\\- Zahlen mit **Karte**\n", "--escape")]
    public void Words_of_po_that_look_like_markup_go_in_with_a_backslash(string translation, string expected, params string[] options)
    {
        Export("po");
        Replace("de.po", "msgid \"Pay with **card** now.\"\nmsgstr \"Zahlen Sie mit **Karte**.\"", $"msgid \"Pay with **card** now.\"\nmsgstr \"{translation}\"");

        var run = Folder.Run(["import", "de.po", .. options]);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains(expected, Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_attribute_have_no_backslashes()
    {
        Folder.With("content/en-US/a.md", "Look.\n:::image type=\"content\" source=\"a.png\" alt-text=\"Shot.\":::\n").With("content/en-US/a.png", string.Empty).With("content/de-DE/a.md", string.Empty);
        Export("xliff");
        Replace("de.xliff", "<source>Look. <g id=\"1\">Shot.</g></source>", "<source>Look. <g id=\"1\">Shot.</g></source><target>1. A &amp; B <g id=\"1\">C &amp; D</g></target>");
        File.Delete(Folder.Under("content/de-DE/a.md"));
        Folder.With("content/de-DE/b.md", "# B\n");

        Assert.Equal(0, Folder.Run("import", "de.xliff", "--escape").ExitCode);

        Assert.Contains("1\\. A \\& B :::image type=\"content\" source=\"a.png\" alt-text=\"C & D\":::\n", Text("content/de-DE/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xliff", "<g id=\"3\">da</g>", "<g id=\"3\"></g>")]
    [InlineData("xliff2", ">da</pc>", "></pc>")]
    [InlineData("po", "[**da**](b.md)", "[](b.md)")]
    [InlineData("po", "[**da**](b.md)", "[****](b.md)")]
    public void A_link_without_its_words_is_found(string format, string old, string emptied)
    {
        Folder.With("content/en-US/a.md", "See <a id=\"x\"></a>it [**there**](b.md).\n").With("content/de-DE/a.md", "Siehe <a id=\"x\"></a>es [**da**](b.md).\n")
            .With("content/en-US/b.md", "# B\n").With("content/de-DE/b.md", "# B\n");
        Export(format);
        Replace("de." + format, old, emptied);

        var run = Folder.Run("import", "de." + format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("has other codes than the source: it ", run.Errors, StringComparison.Ordinal);

        // Markup that is empty in the source, or was before, is none of the translators.
        Export(format);
        Replace("de." + format, "Siehe ", "Sieh ");
        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
        Folder.With("content/de-DE/a.md", "Siehe <a id=\"x\"></a>es [<b></b>](b.md) da.\n");
        Export(format);
        Replace("de." + format, "Siehe ", "Sieh ");
        Assert.Equal(0, Folder.Run("import", "de." + format).ExitCode);
    }
}
