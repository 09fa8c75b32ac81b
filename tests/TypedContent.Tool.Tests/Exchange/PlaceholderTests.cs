using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that translations have the values, directives, and choices of their sources.</summary>
public sealed class PlaceholderTests
{
    private static readonly ExchangeFormat[] s_formats = [ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po];

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{{ x | upcase }}")]
    [InlineData("{name}")]
    [InlineData("{total, number}")]
    [InlineData("%s")]
    [InlineData("%1$s")]
    [InlineData("{% include prices.md %}")]
    [InlineData("{{< notice \"a\" >}}")]
    [InlineData("{{% notice %}}")]
    public void A_translation_adds_loses_and_doubles_none(string placeholder)
    {
        var (without, with) = (new ExchangeContent().With("en-US/a.md", "Pay now.\n"), new ExchangeContent().With("en-US/a.md", $"Pay {placeholder} now.\n"));
        foreach (var format in s_formats)
        {
            foreach (var isEscaping in (bool[])[false, true])
            {
                var plan = without.Import(format, _ => InlineContent.OfText($"Zahle {placeholder} jetzt."), isEscaping);

                Assert.Contains($"'{placeholder}'", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
                Assert.Contains("which the source doesn't have", plan.Findings[0].Message, StringComparison.Ordinal);
                Assert.Empty(plan.Files);
            }

            Assert.Contains("it lacks", Assert.Single(with.Import(format, _ => InlineContent.OfText("Zahle jetzt.")).Findings).Message, StringComparison.Ordinal);
            Assert.Single(with.Import(format, unit => ExchangeContent.Translate(unit.Source, words => words == "Pay " ? $"Zahle {placeholder} " : words)).Findings);

            var translated = with.Import(format, unit => ExchangeContent.Translate(unit.Source, words => words == "Pay " ? "Zahle " : " jetzt."));
            Assert.Empty(translated.Findings);
            Assert.Equal($"Zahle {placeholder} jetzt.\n", Assert.Single(translated.Files).After);
        }

        // It is a code, which translators can't change.
        Assert.Equal(placeholder, Assert.Single(Assert.Single(with.Texts().Units).Source.Codes).Markdown);
    }

    [Theory]
    [InlineData("title: Pay {name}", "Zahle {name}", null)]
    [InlineData("title: Pay {name}", "Zahle", "it lacks '{name}'")]
    [InlineData("title: Pay {name}", "Zahle {name} {name}", "more often")]
    [InlineData("title: Pay", "Zahle %s", "which the source doesn't have")]
    public void Titles_have_them_in_their_words(string source, string translation, string? message)
    {
        var content = new ExchangeContent().With("en-US/a.md", $"---\n{source}\n---\n\nText\n").With("de-DE/a.md", "---\ntitle: Titel\n---\n\nWort\n");
        foreach (var format in s_formats)
        {
            // The present title lacks the value too, which isn't the fault of the translation.
            var own = content.With("de-DE/a.md", $"---\n{source.Replace("Pay", "Pagar", StringComparison.Ordinal)}\n---\n\nWort\n");
            var plan = own.Import(format, unit => unit.Kind == TextKind.Title ? InlineContent.OfText(translation) : unit.Target);

            Assert.Equal(message is null ? 0 : 1, plan.Findings.Count);
            Assert.Contains(message ?? string.Empty, plan.Findings is [var finding, ..] ? finding.Message : string.Empty, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Placeholders_of_the_present_translation_stay()
    {
        var content = new ExchangeContent().With("en-US/a.md", "Pay now.\n").With("de-DE/a.md", "Zahle {betrag} jetzt.\n");

        var plan = content.Import(ExchangeFormat.Po, unit => ExchangeContent.Translate(unit.Target!, words => words.ToUpperInvariant()));

        Assert.Empty(plan.Findings);
        Assert.Equal("ZAHLE {betrag} JETZT.\n", Assert.Single(plan.Files).After);
    }

    [Fact]
    public void Two_braces_in_a_choice_are_no_directive()
    {
        const string Choice = "{count, plural, one {{name} pays # item} other {{name} pays # items}}";
        var content = new ExchangeContent().With("en-US/a.md", $"---\ntypedcontent.values: true\n---\n\n{Choice}\n");

        Assert.Empty(Assert.Single(content.Texts().Units).Source.Codes);
        foreach (var format in s_formats)
        {
            var plan = content.Import(format, _ => InlineContent.OfText(Choice.Replace("pays", "zahlt", StringComparison.Ordinal)));

            Assert.Empty(plan.Findings);
            Assert.Contains("one {{name} zahlt # item} other {{name} zahlt # items}}", Assert.Single(plan.Files).After, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Hallo {name} {a, select {% include x %}", "{% include x %}")]
    [InlineData("Hallo {name} {a, select, other {{% include x %}}}", "{% include x %}")]
    [InlineData("Hallo {name} {a, select, other {{{< x >}}}}", "{{< x >}}")]
    [InlineData("Hallo {name} {a, select, other {{{ x }} %s}}", "{{ x }}")]
    [InlineData("Hallo {name} {a, select, other {%s}}", "%s")]
    public void A_choice_that_the_source_does_not_have_hides_none(string translation, string placeholder)
    {
        var content = new ExchangeContent().With("en-US/a.md", "Hello {name}\n");
        foreach (var format in s_formats)
        {
            var plan = content.Import(format, unit => Translated(unit, translation, "{name}"));

            Assert.Contains(placeholder, Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
            Assert.Empty(plan.Files);
        }
    }

    [Theory]
    [InlineData("false", "{{< x >}}", "it has '{{< x >}}', which the source doesn't have")]
    [InlineData("false", "{{% x %}}", "it has '{{% x %}}', which the source doesn't have")]
    [InlineData("false", "{% x %}", "it has '{% x %}', which the source doesn't have")]
    [InlineData("false", "{{ x }}", "it has '{{ x }}', which the source doesn't have")]
    [InlineData("false", "{% link a.md %}", null)]
    [InlineData("false", "{% link a.md %} {% link a.md %}", null)]
    [InlineData("true", "{% x %}", "it has '{% x %}', which the source doesn't have")]
    [InlineData("true", "{# Posten #}", "the values in the translation")]
    public void A_branch_has_only_directives_of_the_source(string values, string directive, string? message)
    {
        var source = values == "true" ? "{count, plural, one {# item} other {# items}}" : "{count, plural, one {# item {% link a.md %}} other {# items}}";
        var content = new ExchangeContent().With("en-US/a.md", $"---\ntypedcontent.values: {values}\n---\n\n{source}\n");

        var plan = content.Import(ExchangeFormat.Xliff, _ => InlineContent.OfText($"{{count, plural, one {{# Posten {directive}}} other {{# Posten}}}}"));

        Assert.Equal(message is null ? 0 : 1, plan.Findings.Count);
        Assert.Contains(message ?? string.Empty, string.Concat(plan.Findings.Select(finding => finding.Message)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directive_does_not_begin_before_a_code_and_end_behind_it()
    {
        var content = new ExchangeContent().With("en-US/a.md", "Hello {name} there\n");

        var plan = content.Import(ExchangeFormat.Xliff, unit => ExchangeContent.Translate(unit.Source, words => words == "Hello " ? "Hallo {% include " : " %} du"));

        Assert.Contains("'{% include {name} %}', which the source doesn't have", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(plan.Files);
    }

    [Theory]
    [InlineData("{नाम}", true)]
    [InlineData("{{ नाम }}", true)]
    [InlineData("{\u200Ename\u200F}", true)]
    [InlineData("{नाम,\u200E number}", true)]
    [InlineData("{\u200E}", false)]
    [InlineData("{count,\u200E plural, one {{नाम}} other {#}}", false)]
    public void Names_have_the_characters_that_they_have_in_messages(string text, bool isCode) =>
        Assert.Equal(isCode ? [text] : [], Assert.Single(new ExchangeContent().With("en-US/a.md", $"---\ntypedcontent.values: true\n---\n\nPay {text} now.\n").Texts().Units).Source.Codes.Select(code => code.Markdown));

    [Theory]
    [InlineData("{count, plural, one {} other {# Posten}}", "the branch 'one' of a choice has no words")]
    [InlineData("{count, plural, one {# Posten} other { }}", "the branch 'other' of a choice has no words")]
    [InlineData("{count, plural, one {{name, select, a {} other {x}}} other {# Posten}}", "the branch 'a' of a choice has no words")]
    [InlineData("{count,\u200E plural, one {# Posten} other {\u200E}}", "the branch 'other' of a choice has no words")]
    [InlineData("{count, plural, one {# Posten} other {# Posten}}", null)]
    public void A_branch_without_words_is_found(string translation, string? message)
    {
        foreach (var values in (string[])["true", "false"])
        {
            var content = new ExchangeContent().With("en-US/a.md", $"---\ntypedcontent.values: {values}\n---\n\n{{count, plural, one {{# item}} other {{# items}}}}\n");
            foreach (var format in s_formats)
            {
                var plan = content.Import(format, unit => InlineContent.OfText(translation));

                Assert.Equal(message is not null, plan.Findings.Any());
                Assert.Contains(message ?? string.Empty, string.Concat(plan.Findings.Select(finding => finding.Message)), StringComparison.Ordinal);
            }

            // A source can have such a branch too.
            var empty = new ExchangeContent().With("en-US/a.md", $"---\ntypedcontent.values: {values}\n---\n\nPay{{count, plural, one {{}} other {{ # times}}}}\n");
            Assert.Empty(empty.Import(ExchangeFormat.Xliff, _ => InlineContent.OfText("Zahle{count, plural, one {} other { #-mal}}")).Findings);
        }
    }

    [Theory]
    [InlineData("L'", "et l'", true, "L''{a}et l''{b}\n")]
    [InlineData("L’", "et l’", false, "L’{a}et l’{b}\n")]
    [InlineData("L''", "et l''", false, "L''{a}et l''{b}\n")]
    [InlineData("L'''", "et '", true, "L''''{a}et ''{b}\n")]
    public void An_apostrophe_before_a_value_is_doubled_where_values_are_codes_and_a_finding_elsewhere(string first, string second, bool isFound, string expected)
    {
        var content = new ExchangeContent().With("en-US/a.md", "---\ntypedcontent.values: true\n---\n\nUse {a} and {b}.\n");
        foreach (var format in s_formats)
        {
            var plan = content.Import(format, unit => Translated(unit, $"{first}|{second}|"));

            if (format == ExchangeFormat.Po && isFound)
            {
                Assert.Contains("an apostrophe before a brace begins text; write two apostrophes, as in ", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
                continue;
            }

            Assert.Empty(plan.Findings);
            Assert.EndsWith(expected, Assert.Single(plan.Files).After, StringComparison.Ordinal);
        }

        static InlineContent Translated(ExchangeUnit unit, string translation)
        {
            var (words, codes) = (translation.Split('|'), unit.Source.Parts.Where(part => !part.IsText).ToArray());
            return new([InlineContent.OfText(words[0]).Parts[0], codes[0], InlineContent.OfText(words[1]).Parts[0], codes[1]]);
        }
    }

    [Fact]
    public void An_apostrophe_that_ends_quoted_text_is_not_doubled()
    {
        var content = new ExchangeContent().With("en-US/a.md", "---\ntypedcontent.values: true\n---\n\nWrite '{x}'{a} here.\n");

        Assert.Empty(content.Import(ExchangeFormat.Xliff, unit => unit.Source).Findings);

        content = new ExchangeContent().With("en-US/a.md", "---\ntypedcontent.values: true\n---\n\nThe '{x}' and {a}.\n");
        Assert.EndsWith("L''{a} et '{x}'.\n", Assert.Single(content.Import(ExchangeFormat.Xliff, Reversed).Files).After, StringComparison.Ordinal);

        static InlineContent Reversed(ExchangeUnit unit)
        {
            var codes = unit.Source.Parts.Where(part => !part.IsText).ToArray();
            return new([InlineContent.OfText("L'").Parts[0], codes[1], InlineContent.OfText(" et '").Parts[0], codes[0], InlineContent.OfText("'.").Parts[0]]);
        }
    }

    /// <summary>Returns words around the value of the source.</summary>
    private static InlineContent Translated(ExchangeUnit unit, string translation, string value)
    {
        var words = translation.Split(value);
        var parts = unit.Source.Parts.Where(part => !part.IsText);
        return new([InlineContent.OfText(words[0]).Parts[0], .. parts, InlineContent.OfText(words[1]).Parts[0]]);
    }
}
