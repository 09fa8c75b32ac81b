using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests what is reported about texts with values.</summary>
public sealed class ValueCheckTests
{
    private const string On = "---\ntypedcontent.values: true\n---\n\n";
    private const string Files = "{n, plural, one {# file} other {# files}}";

    [Theory]
    [InlineData("Hello {name}!", "Hallo!", "TC2018: '{name}' is a value of the source, and the translation doesn't have it; put it back, as in line 5 of a.md in en-US")]
    [InlineData("Hello!", "Hallo {name}!", "TC2018: '{name}' is a value that the source doesn't have; write a value of the source, as in line 5 of a.md in en-US, or '\\{' for a brace that is text")]
    [InlineData("Hello {name}!", "Hallo {name, number}!", "TC2018: '{name}' is a number here, and text in the source; use it as text, as in line 5 of a.md in en-US, or show it as '{name}'")]
    public void A_plain_translation_has_the_values_of_its_source(string source, string target, string message)
    {
        var problem = Assert.Single(Check(On + source, On + target));

        Assert.Equal(message, $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal(("de-DE/a.md", 4, 0), (problem.FilePath, problem.Span.StartLine, problem.Span.StartColumn));
    }

    [Theory]
    [InlineData("Hello {name}, {n, number}!", "{n} für {name}!")]
    [InlineData("Hello {who}!", "{who, select, f {Liebe} other {Lieber}} {who}!")]
    [InlineData(Files, "{n, plural, one {# Datei} other {# Dateien}}")]
    [InlineData(Files, "{n, plural, =1 {eine Datei} other {# Dateien}}")]
    [InlineData("Write \\{x}.", "Schreiben Sie `{x}`.")]
    [InlineData("{n, plural, =0 {none of {m, number}} one {# of {m, number}} other {# of {m, number}}}", "{n, plural, one {# von {m}} other {# von {m}}}")]
    public void A_translation_may_use_the_values_in_its_own_way(string source, string target) => Assert.Empty(Check(On + source, On + target));

    [Theory]
    [InlineData("{n, plural, one {# fil} other {# filer}}", Files)]
    [InlineData("Hej {b} {a}", "Hi {a} {b}")]
    [InlineData("", "Hi {a}")]
    public void A_side_by_side_translation_may_have_the_values_of_its_source(string target, string source) =>
        Assert.DoesNotContain(SideBySide(target, source), finding => finding.Id is "TC2018" or "TC2019" or "TC2020");

    [Theory]
    [InlineData("Hej!", "Hi {a}!", "TC2018", "Hej!")]
    [InlineData("Hej {b}!", "Hi!", "TC2018", "b")]
    [InlineData("**Hej** {b, plural}!", "Hi {b}!", "TC2020", "}")]
    [InlineData("{n, plural, other {# filer}}", Files, "TC2019", "{")]
    [InlineData("Hej", "Hi {", "TC2020", "Hej")]
    public void A_side_by_side_translation_is_compared_with_its_source(string target, string source, string id, string at) =>
        Assert.Equal((id, at), Assert.Single(SideBySide(target, source).Select(finding => (finding.Id, finding.At))));

    [Fact]
    public void Markup_in_choices_whose_braces_meet_is_compared()
    {
        var text = On + Markup.Unit(
            101, "{n, plural, one {#} other {{who, select, f {**sie**} other {sie}} {n}}}", "For {who, select, f {**her**} other {them}} {n, plural, one {#} other {#}}") + "\n";

        Assert.Empty(Reader.Read(text).Problems);
    }

    [Theory]
    [InlineData("ru-RU", "one", "'{n, plural, …}' has no branch 'few', which ru-RU needs, as for 2; add 'few {…}'", "'{n, plural, …}' has no branch 'many', which ru-RU needs, as for 0; add 'many {…}'")]
    [InlineData("ar-SA", "one", "'{n, plural, …}' has no branch 'zero', which ar-SA needs, as for 0; add 'zero {…}'", "'{n, plural, …}' has no branch 'two', which ar-SA needs, as for 2; add 'two {…}'", "'{n, plural, …}' has no branch 'few', which ar-SA needs, as for 3; add 'few {…}'", "'{n, plural, …}' has no branch 'many', which ar-SA needs, as for 11; add 'many {…}'")]
    [InlineData("ru-RU", "one {x} few {x} many")]
    [InlineData("ar-SA", "=0 {x} =1 {x} =2 {x} few {x} many")]
    [InlineData("es-ES", "one")]
    [InlineData("cs-CZ", "one {x} few")]
    [InlineData("ja-JP", "=0")]
    [InlineData("de-DE", "=0", "'{n, plural, …}' has no branch 'one', which de-DE needs, as for 1; add 'one {…}'")]
    [InlineData("de-DE", "offset:1 =1 {x} =2")]
    public void A_language_needs_its_plural_forms_of_whole_numbers(string locale, string keys, params string[] messages)
    {
        var problems = new ContentSet().With($"{locale}/a.md", On + $"{{n, plural, {keys} {{x}} other {{x}}}}\n").Documents[0].Problems;

        Assert.Equal(messages, problems.Select(problem => problem.Message));
        Assert.All(problems, problem => Assert.Equal(("TC2019", RuleSeverity.Error, 4, 0), (problem.Rule.Id, problem.Rule.Severity, problem.Span.StartLine, problem.Span.StartColumn)));
    }

    [Theory]
    [InlineData("Hello {name!", "!")]
    [InlineData("> A quote\n> with **bold** {n, spellout}", "s")]
    [InlineData("- An item with `code {` and \\{ and {}", "{")]
    [InlineData("| a |\n|---|\n| x {n, plural} |", "}")]
    [InlineData("# {n, select, a {**x} other {y**}}", "{")]
    [InlineData("{a} {b\n{c}", "{")]
    public void A_text_that_is_no_message_is_reported_at_its_place(string text, string at)
    {
        var article = On + text + "\n\nGood {name}.\n";
        var problem = Assert.Single(Reader.Read(article).Problems);

        Assert.Equal(("TC2020", at), (problem.Rule.Id, article.At(problem.Span)));
        Assert.NotNull(problem.Suggestion);
    }

    [Theory]
    [InlineData("{n *x*}", "'*' follows the name 'n'")]
    [InlineData("{n **x**}", "'**' follows the name 'n'")]
    [InlineData("**{n **}", "'**' follows the name 'n'")]
    [InlineData("{n <b class=\"c\">x</b>}", "'<b class=\"c\">' follows the name 'n'")]
    [InlineData("{n [x](y.md)}", "'[' follows the name 'n'")]
    [InlineData("{n `x`}", "'`x`' follows the name 'n'")]
    [InlineData("{n < 3}", "'<' follows the name 'n'")]
    [InlineData("{n, plural, ![x](y.png) other {x}}", "'![x](y.png)' is at the place of a branch")]
    public void A_message_names_markup_as_it_is_written(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(Reader.Read(On + text + "\n").Problems, problem => problem.Rule.Id == "TC2020").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hello {name!")]
    [InlineData("{n, plural, other {}}")]
    public void Articles_that_do_not_ask_for_values_have_no_findings(string text) => Assert.Empty(Reader.Read(text).Problems);

    [Fact]
    public void All_files_of_an_article_state_that_it_has_values()
    {
        var problem = Assert.Single(Check(On + "Hello {name}!", "Hallo {name}!"));

        Assert.Equal("TC2018: 'typedcontent.values: true' is what en-US states, and this file states something else; write it in the front matter", $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal("de-DE/a.md", problem.FilePath);
    }

    [Fact]
    public void Texts_that_are_deep_long_or_full_of_brackets_have_one_finding()
    {
        var texts = new[] { string.Concat(Enumerable.Repeat("{a, select, other {", 5_000)), "{" + new string('x', 20_000), "{a} " + string.Concat(Enumerable.Repeat("[", 60)) + "{" };

        Assert.All(texts, text => Assert.Single(Reader.Read(On + text).Problems, problem => problem.Rule.Id == "TC2020"));
    }

    private static List<(string Id, string At, string Message)> SideBySide(string target, string source)
    {
        var text = On + Markup.Unit(101, target, source) + "\n";
        return [.. Reader.Read(text).Problems.Where(problem => problem.Rule.Id.StartsWith("TC20", StringComparison.Ordinal)).Select(problem => (problem.Rule.Id, text.At(problem.Span), problem.Message))];
    }

    private static List<Problem> Check(string source, string target)
    {
        var set = new ContentSet().With("en-US/a.md", source + "\n").With("de-DE/a.md", target + "\n");
        return [.. set.Documents.SelectMany(document => document.Problems), .. set.CheckSet()];
    }
}
