using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that translations of Markdown which other programs damage are written with nothing else changed.</summary>
public sealed class DifficultMarkdownTests
{
    [Theory]
    [InlineData("* one\n  two\n\n  three\n", "* ONE TWO\n\n  THREE\n")] // the continuation of a list item
    [InlineData("1. one\n\n   > two\n   > three\n", "1. ONE\n\n   > TWO THREE\n")]
    [InlineData("> > one\n> > two\n>\n> three\n", "> > ONE TWO\n>\n> THREE\n")] // nested quotes
    [InlineData("| a \\| b | `c\\|d` e |\n|---|---|\n| f | g |\n", "| A \\| B | `c\\|d` E |\n|---|---|\n| F | G |\n")]
    [InlineData("one\\\ntwo\n", "ONE\\\nTWO\n")]
    [InlineData("one  \ntwo\n", "ONE  \nTWO\n")]
    [InlineData("- one  \n  two\n", "- ONE  \n  TWO\n")]
    [InlineData("[one][a], [two][], [three], ![four][a]\n\n[a]: x.md\n[two]: y.md\n[three]: z.md\n", "[ONE][a], [TWO][two], [THREE][three], ![FOUR][a]\n\n[a]: x.md\n[two]: y.md\n[three]: z.md\n")]
    [InlineData("see https://example.com/a_b_c and <https://example.com/> here\n", "SEE https://example.com/a_b_c AND <https://example.com/> HERE\n")]
    [InlineData("a &amp; b &lt;c&gt;\n", "A \\& B \\<C\\>\n")] // entities
    [InlineData("one <b>two</b> <br/> three <kbd>x</kbd>\n", "ONE <b>TWO</b> <br/> THREE <kbd>X</kbd>\n")]
    [InlineData("# one ##\n\ntwo\n---\n", "# ONE ##\n\nTWO\n---\n")]
    [InlineData("- [ ] one\n- [x] two\n", "- [ ] ONE\n- [x] TWO\n")]
    [InlineData("one[^n] two\n\n[^n]: three\n", "ONE[^n] TWO\n\n[^n]: THREE\n")]
    [InlineData("Hi {name}, %s and %1$s of 100% :smile: [!VIDEO https://example.com/v]\n", "HI {name}, %s AND %1$s OF 100% :smile: [!VIDEO https://example.com/v]\n")]
    [InlineData("\\# one\n", "\\# ONE\n")]
    [InlineData("\\- one\n\n\\> two\n", "\\- ONE\n\n\\> TWO\n")]
    [InlineData("1\\. one \\*two\\* \\# three\n", "1\\. ONE \\*TWO\\* \\# THREE\n")]
    [InlineData("> [!NOTE]\n> one\n", "> [!NOTE]\n> ONE\n")]
    [InlineData("![one](a.png \"t\")\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"two\":::\n", "![ONE](a.png \"t\")\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"TWO\":::\n")]
    [InlineData("---\ntitle: one\ndescription: 'it''s two'\nms.topic: a\n---\n\nthree\n", "---\ntitle: ONE\ndescription: 'IT''S TWO'\nms.topic: a\n---\n\nTHREE\n")]
    public void Words_are_translated_and_the_rest_stays(string source, string expected)
    {
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2])
        {
            var content = new ExchangeContent().With("en-US/a.md", source);

            var plan = content.Import(format, unit => ExchangeContent.Translate(unit.Source, text => text.ToUpperInvariant()));

            Assert.Empty(plan.Findings);
            Assert.Equal(expected, Assert.Single(plan.Files).After);
        }
    }

    [Fact]
    public void Repeated_cells_have_translations_of_their_own()
    {
        var content = new ExchangeContent().With("en-US/a.md", "| Yes | Yes |\n|---|---|\n| Yes | No |\n");
        var translations = new Queue<string>(["Ja", "Jawohl", "Doch", "Nein"]);

        var plan = content.Import(ExchangeFormat.Xliff, unit => ExchangeContent.Translate(unit.Source, _ => translations.Dequeue()));

        Assert.Equal("| Ja | Jawohl |\n|---|---|\n| Doch | Nein |\n", Assert.Single(plan.Files).After);
    }

    [Fact]
    public void Translations_without_letters_are_written()
    {
        const string Source = "| A | B |\n|---|---|\n| Yes | No |\n";
        foreach (var content in (ExchangeContent[])[new ExchangeContent().With("en-US/a.md", Source), new ExchangeContent().With("en-US/a.md", Source).With("de-DE/a.md", "| A | B |\n|---|---|\n| Ja | Nein |\n")])
        {
            foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
            {
                var plan = content.Import(format, unit => ExchangeContent.Translate(unit.Source, words => words switch { "Yes" => "✓", "No" => "—", _ => words }));

                Assert.Empty(plan.Findings);
                Assert.Equal("| A | B |\n|---|---|\n| ✓ | — |\n", Assert.Single(plan.Files).After);

                // They are the translations then.
                var after = content.After(plan);
                Assert.Equal(["✓", "—"], after.Texts().Units.Select(unit => unit.Target?.Words).Where(words => words is "✓" or "—"));
            }
        }
    }

    [Fact]
    public void Code_in_place_of_words_is_found()
    {
        var content = new ExchangeContent().With("en-US/a.md", "x y\n").With("de-DE/a.md", "z\n");
        var translation = InlineContent.OfText("`x`");

        var plan = content.Import(ExchangeFormat.Po, _ => translation);

        Assert.Contains("'`x`' (code 1), which the source doesn't have", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(plan.Files);
    }

    [Theory]
    [InlineData("Run `new`.", "Nutze `alt`.", "RUN `new`.")]
    [InlineData("Go to https://example.com/[domain].", "Siehe https://example.com/ [domain].", "GO TO https://example.com/[domain].")]
    [InlineData("Hi {name}.", "Hallo {vorname}.", "HI {name}.")]
    [InlineData("See [this](a.md).", "Siehe [dies](b.md).", "SEE [THIS](b.md).")] // a place that depends on the language stays
    public void Code_and_addresses_of_the_source_are_not_those_of_the_present_translation(string source, string target, string expected)
    {
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2])
        {
            var content = new ExchangeContent().With("en-US/a.md", source + "\n").With("de-DE/a.md", target + "\n");

            var plan = content.Import(format, unit => ExchangeContent.Translate(unit.Source, words => words.ToUpperInvariant()));

            Assert.Empty(plan.Findings.Select(finding => finding.Message));
            Assert.Equal(expected + "\n", Assert.Single(plan.Files).After);
        }
    }

    [Fact]
    public void Only_the_translated_text_of_a_translation_changes()
    {
        const string Target = "# Titel\r\n\r\n*  eins\r\n   weiter\r\n*  zwei  \r\n\r\nEnde";
        var content = new ExchangeContent().With("en-US/a.md", "# Title\n\n* one\n* two\n\nEnd\n").With("de-DE/a.md", Target);

        var plan = content.Import(ExchangeFormat.Xliff, unit => unit.Source.Words == "two" ? ExchangeContent.Translate(unit.Source, _ => "zwo") : unit.Target);

        Assert.Equal(Target.Replace("zwei", "zwo", StringComparison.Ordinal), Assert.Single(plan.Files).After);
        Assert.Equal(1, plan.Translated);
    }

    [Fact]
    public void Side_by_side_files_keep_their_sources()
    {
        const string Unit = "<span data-ttu-id=\"aaaaa-101\">{0}</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\">Pay **now**</span></span>";
        var content = new ExchangeContent().With("de-DE/a.md", "- " + Unit.Replace("{0}", "Zahle **jetzt**", StringComparison.Ordinal) + "\n");

        var plan = content.Import(ExchangeFormat.Xliff, unit => ExchangeContent.Translate(unit.Source, text => text == "now" ? "sofort" : "Zahlen Sie "));

        Assert.Equal("- " + Unit.Replace("{0}", "Zahlen Sie **sofort**", StringComparison.Ordinal) + "\n", Assert.Single(plan.Files).After);
    }

    [Fact]
    public void Titles_of_side_by_side_files_are_exchanged_if_there_is_a_plain_source()
    {
        const string Body = "# <span data-ttu-id=\"aaaaa-101\">Zahlen</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\">Pay</span></span>\n";
        var content = new ExchangeContent().With("en-US/a.md", "---\ntitle: Pay\ndescription: \"How to pay\"\n---\n\n# Pay\n").With("de-DE/a.md", $"---\ntitle: Zahlen\ndescription: 'How to pay'\n---\n\n{Body}");

        Assert.Equal([("Pay", "Zahlen", 1), ("How to pay", null, 1), ("Pay", "Zahlen", 1)], content.Texts().Units.Select(unit => (unit.Source.Words, unit.Target?.Words, unit.Id.Ordinal)));
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            var plan = content.Import(format, unit => unit.Kind == TextKind.Description ? InlineContent.OfText("Wie's geht") : unit.Target);

            Assert.Empty(plan.Findings);
            Assert.Equal($"---\ntitle: Zahlen\ndescription: 'Wie''s geht'\n---\n\n{Body}", Assert.Single(plan.Files).After);
        }

        // Without a source, they can't be translated.
        Assert.Single(new ExchangeContent().With("de-DE/a.md", content["de-DE/a.md"]).Texts().Units);
    }

    [Theory]
    [InlineData("{count, plural, one {# Posten} other {# Posten}}", null)]
    [InlineData("{anzahl, plural, one {# Posten} other {# Posten}}", "'{count}' is a value of the source")]
    [InlineData("{count, plural, few {# Posten} other {# Posten}}", "has no branch 'one'")]
    [InlineData("{count, plural, one {# Posten} other {# Posten}", "can't be read")]
    public void Values_are_those_of_the_source(string translation, string? message)
    {
        const string Source = "---\ntypedcontent.values: true\n---\n\n{count, plural, one {# item} other {# items}}\n\nOther words\n";
        const string Target = "---\ntypedcontent.values: true\n---\n\n{count, plural, one {# Stück} other {# Stücke}}\n\nAndere Worte\n";
        foreach (var content in (ExchangeContent[])[new ExchangeContent().With("en-US/a.md", Source), new ExchangeContent().With("en-US/a.md", Source).With("de-DE/a.md", Target)])
        {
            foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
            {
                var plan = content.Import(format, unit => unit.Source.Words == "Other words" ? ExchangeContent.Translate(unit.Source, _ => "Worte") : InlineContent.OfText(translation));

                var after = Assert.Single(plan.Files).After;
                Assert.EndsWith("\n\nWorte\n", after, StringComparison.Ordinal);
                Assert.Equal(message is null, after.Contains(translation, StringComparison.Ordinal));
                Assert.Equal(message is null ? 0 : 1, plan.Findings.Count);
                Assert.All(plan.Findings, finding => Assert.Contains(message!, finding.Message, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("Hi {name}, {total, number} and {day, date, long}", "HI <x/>, <x/> AND <x/>")]
    [InlineData("{count, plural, one {item} other {items}} of {name}", "{COUNT, PLURAL, ONE {ITEM} OTHER {ITEMS}} OF <x/>")]
    [InlineData("{sex, select, male {**he** {is}} other {they}} {name}", "{SEX, SELECT, MALE {<g>HE</g> {IS}} OTHER {THEY}} <x/>")]
    [InlineData("{a, b} {c", "{A, B} {C")]
    [InlineData("{a, plural} {name}", "{A, PLURAL} <x/>")]
    public void Values_are_codes_and_choices_are_words(string source, string expected)
    {
        var unit = Assert.Single(new ExchangeContent().With("en-US/a.md", source + "\n").Texts().Units);

        Assert.Equal(expected, string.Concat(unit.Source.Parts.Select(part => part.Kind switch
        {
            InlinePartKind.Text => part.Value.ToUpperInvariant(),
            InlinePartKind.Open => "<g>",
            InlinePartKind.Close => "</g>",
            _ => "<x/>",
        })));
    }

    [Fact]
    public void Codes_in_choices_are_repeated_for_the_branches_of_the_language()
    {
        const string Translation = "{count, plural, one {**#** plik} few {**#** pliki} many {**#** plików} other {**#** pliku}}";
        var content = new ExchangeContent().With("en-US/a.md", "---\ntypedcontent.values: true\n---\n\n{count, plural, one {**#** file} other {**#** files}}\n");
        var bold = content.Texts("pl-PL").Units.Single().Source.Parts;
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            InlinePart[] branches = [.. "{count, plural, one {|} few {|} many {|} other {|}}".Split('|').SelectMany((text, i) => i == 0
                ? [InlineContent.OfText(text).Parts[0]]
                : (InlinePart[])[bold[1], bold[2], bold[3], InlineContent.OfText((i switch { 1 => " plik", 2 => " pliki", 3 => " plików", _ => " pliku" }) + text).Parts[0]])];

            var plan = content.Import(format, _ => new InlineContent(new Compiler.Text.EquatableArray<InlinePart>(branches)), locale: "pl-PL");

            Assert.Empty(plan.Findings);
            Assert.EndsWith("\n" + Translation + "\n", Assert.Single(plan.Files).After, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Values_that_the_source_does_not_have_are_found()
    {
        var content = new ExchangeContent().With("en-US/a.md", "---\ntypedcontent.values: true\n---\n\nWords\n").With("de-DE/a.md", "---\ntypedcontent.values: true\n---\n\nWörter\n");
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            var plan = content.Import(format, _ => InlineContent.OfText("Worte {name}"));

            Assert.Matches(@"'\{name\}'.* the source doesn't have", Assert.Single(plan.Findings).Message);
            Assert.Empty(plan.Files);
        }
    }

    [Theory]
    [InlineData("see **a** here\n", "**„Rechnung.“**", "siehe<strong>„Rechnung.“</strong>hier\n")] // marks beside letters and punctuation are words
    public void Emphasis_beside_letters_is_written_as_html(string source, string words, string expected)
    {
        var content = new ExchangeContent().With("en-US/a.md", source);
        var translations = new Queue<string>(["siehe", words.Trim('*'), "hier"]);

        var plan = content.Import(ExchangeFormat.Xliff, unit => ExchangeContent.Translate(unit.Source, text => translations.Count > 0 ? translations.Dequeue() : text));

        Assert.Equal(expected, Assert.Single(plan.Files).After);
    }
}
