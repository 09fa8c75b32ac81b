using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests what is reported about texts with values.</summary>
public sealed class ValueCheckTests
{
    private const string On = "---\ntypedcontent.values: true\n---\n\n";
    private const string Files = "{n, plural, one {# file} other {# files}}";

    [Theory]
    [InlineData("Hello {name}!", "Hallo!", "TC2018: '{name}' is a value of the source, and the translation doesn't have it; put it back, as in line 5 of a.md in en-US", "Hallo!")]
    [InlineData("Hello!", "Hallo {name}!", "TC2018: '{name}' is a value that the source doesn't have; write a value of the source, as in line 5 of a.md in en-US, or '\\{' for a brace that is text", "name")]
    [InlineData("Hello {name}!", "Hallo {name, number}!", "TC2018: '{name}' is a number here, and text in the source; use it as text, as in line 5 of a.md in en-US, or show it as '{name}'", "name")]
    public void A_plain_translation_has_the_values_of_its_source(string source, string target, string message, string at)
    {
        var problem = Assert.Single(Check(On + source, On + target));

        Assert.Equal(message, $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal(("de-DE/a.md", at), (problem.FilePath, (On + target + "\n").At(problem.Span)));
    }

    [Theory]
    [InlineData("Hello {name}!", "Hallo {Name}!", "'{Name}' is a value that the source doesn't have; write '{name}'")]
    [InlineData("Hello {name}!", "Hallo {nane}!", "'{nane}' is a value that the source doesn't have; write '{name}'")]
    [InlineData("Hello {n}!", "Hallo {N}!", "'{N}' is a value that the source doesn't have; write '{n}'")]
    [InlineData("{a} {fileCount}", "{a} {filecount}", "'{filecount}' is a value that the source doesn't have; write '{fileCount}'")]
    [InlineData("{date, date}, {name}", "{date}, {nmae}", "'{nmae}' is a value that the source doesn't have; write '{name}'")]
    [InlineData("{a}!", "{b}!", "'{a}' is a value of the source, and the translation doesn't have it; put it back", "'{b}' is a value that the source doesn't have; write a value of the source")]
    [InlineData("{name}!", "{size}!", "'{name}' is a value of the source, and the translation doesn't have it; put it back", "'{size}' is a value that the source doesn't have; write a value of the source")]
    [InlineData("{name} {names}", "{name} {namen} {names}", "'{namen}' is a value that the source doesn't have; write a value of the source")]
    [InlineData("{day, date}", "{Day, number}", "'{day}' is a value of the source, and the translation doesn't have it; put it back", "'{Day}' is a value that the source doesn't have; write a value of the source")]
    public void A_misspelled_value_is_one_finding(string source, string target, params string[] messages)
    {
        var problems = Check(On + source, On + target);

        Assert.Equal(messages.Length, problems.Count);
        Assert.All(messages.Zip(problems), pair => Assert.StartsWith(pair.First, pair.Second.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("You save {p, number, percent}.", "Sie sparen {p, number}.", "'{p, number}' is what the source shows as '{p, number, percent}'; write '{p, number, percent}', as in line 5 of a.md in en-US")]
    [InlineData("You save {p, number, percent}.", "Sie sparen {p}.", "'{p}' is what the source shows as '{p, number, percent}'; write '{p, number, percent}', as in line 5 of a.md in en-US")]
    [InlineData("You save {p, number}.", "Sie sparen {p, number, percent}.", "'{p, number, percent}' is what the source shows as '{p, number}'; write '{p, number}', as in line 5 of a.md in en-US")]
    [InlineData("It starts on {d, date}.", "Es beginnt um {d, time}.", "'{d, time}' is what the source shows as '{d, date}'; write '{d, date}', as in line 5 of a.md in en-US")]
    [InlineData("{d, date, long} at {d, time}", "Um {d, time}", "'{d, time}' is what the source shows as '{d, date}'; write '{d, date}', as in line 5 of a.md in en-US")]
    public void A_value_that_is_shown_as_something_else_is_reported(string source, string target, string message)
    {
        var problem = Assert.Single(Check(On + source, On + target));

        Assert.Equal("TC2018: " + message, $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal(source.Contains("{p", StringComparison.Ordinal) ? "p" : "d", (On + target + "\n").At(problem.Span));
    }

    [Theory]
    [InlineData("{d, date}", "{d, date, long} um {d, time}")]
    [InlineData("{d, date} {d, time}", "{d}")]
    [InlineData("{n, number, integer}", "{n, number}")]
    [InlineData("{p, number, percent} {p, number}", "{p, number, percent}")]
    [InlineData("{n, plural, one {# file} other {# files}}", "{n, number} {n, plural, one {Datei} other {Dateien}}")]
    public void A_value_may_be_shown_in_another_style(string source, string target) => Assert.Empty(Check(On + source, On + target));

    private const string Gender = "{gender, select, female {She} male {He} other {They}}";

    [Theory]
    [InlineData(
        Gender, "{gender, select, weiblich {Sie} männlich {Er} other {Alle}}", "weiblich", "männlich",
        "'weiblich' is a branch of '{gender, select, …}' that the source doesn't have, so that 'other' is shown; write a branch of the source, as in line 5 of a.md in en-US: female, male or other")]
    [InlineData(Gender, "{gender, select, femal {Sie} male {Er} other {Alle}}", "femal", null, "'femal' is a branch of '{gender, select, …}' that the source doesn't have, so that 'other' is shown; write 'female'")]
    [InlineData("> x\n> **" + Gender + "**", "> x\n> **{gender, select, Female {Sie} other {Alle}}**", "Female", null, "'Female' is a branch of '{gender, select, …}' that the source doesn't have, so that 'other' is shown; write 'female'")]
    [InlineData(
        "{n, plural, one {{who, select, a {x} other {y}}} other {{who, select, b {x} other {y}}}}", "{who, select, a {x} b {y} c {z} other {{n}}}", "c", null,
        "'c' is a branch of '{who, select, …}' that the source doesn't have, so that 'other' is shown; write a branch of the source, as in line 5 of a.md in en-US: a, other or b")]
    [InlineData(
        "{n, plural, offset:1 =1 {you} one {you and #} other {you and #}}", "{n, plural, =1 {du} one {du und #} other {du und #}}", "{", null,
        "'offset:1' is a part of '{n, plural, …}' in the source, and the translation doesn't have it, so that another number is shown; write it before the branches, as in line 5 of a.md in en-US")]
    [InlineData(
        "{n, plural, offset:1 one {you and #} other {you and #}}", "{n, plural, offset:2 one {du und #} other {du und #}}", "{", null,
        "'offset:2' is a part of '{n, plural, …}' that the source doesn't have, so that another number is shown; write 'offset:1'")]
    [InlineData(
        Files, "{n, plural, offset:1 one {# Datei} other {# Dateien}}", "{", null,
        "'offset:1' is a part of '{n, plural, …}' that the source doesn't have, so that another number is shown; remove it, as in line 5 of a.md in en-US")]
    [InlineData(
        "{who, select, a {{n, plural, offset:1 one {#} other {#}}} other {{n, plural, offset:1 one {#} other {#}}}}",
        "{who, select, a {{n, plural, offset:1 one {#} other {#}}} other {{n, plural, one {#} other {#}}}}", "{", null,
        "'offset:1' is a part of '{n, plural, …}' in the source, and the translation doesn't have it, so that another number is shown; write it before the branches, as in line 5 of a.md in en-US")]
    [InlineData(
        "I am {name}, from {place}", "C'est {name}, l'{name} d'ici, {place}", "'", null,
        "'{name}' is a value of the source, and text here, since an apostrophe before a brace begins text; write two apostrophes, as in l''{name}")]
    [InlineData(
        "I am {name}.", "Il '{x} {{ name' {name}", "'", null,
        "'{name}' is a value of the source, and text here, since an apostrophe before a brace begins text; write two apostrophes, as in ''{x}")]
    [InlineData(
        "I am {name}.", "J'ai l'{name} d'ici.", "'", null,
        "'{name}' is a value of the source, and text here, since an apostrophe before a brace begins text; write two apostrophes, as in l''{name}")]
    public void A_choice_or_an_apostrophe_that_hides_a_text_is_reported(string source, string target, string at, string? next, string message)
    {
        target = On + target + "\n";
        var problems = Check(On + source, target.TrimEnd('\n')).Where(problem => problem.Rule.Id == "TC2018").ToList();

        Assert.Equal(message, problems[0].Message);
        Assert.Equal(next is null ? [at] : [at, next], problems.Select(problem => target.At(problem.Span)));
    }

    [Theory]
    [InlineData(Gender, "{gender, select, male {Er} other {Alle}}")]
    [InlineData(Gender, "{gender}")]
    [InlineData("{gender}", Gender)]
    [InlineData("{gender, select, other {They}}", Gender)]
    [InlineData("Likes: {n, plural, offset:1 one {#} other {#}}", "Likes: {n}")]
    [InlineData("{n, number}", "{n, plural, offset:1 one {#} other {#}}")]
    [InlineData("{n, plural, offset:1 one {#} other {#}}", "{n, plural, offset:1 one {#} other {#}} {n, plural, one {lubi} other {lubią}}")]
    [InlineData("{n, plural, offset:1 one {#} other {#}} {n, plural, one {like} other {likes}}", "{n, plural, offset:1 one {#} other {#}}")]
    [InlineData("{n, plural, one {like} other {likes}}", "{n, plural, one {mag #} other {mögen #}}")]
    [InlineData("Write '{name}' for {name}.", "Für {name} schreiben Sie '{name}'.")]
    [InlineData("Write '{name}'.", "Schreiben Sie '{name}'.")]
    [InlineData("I am {name}.", "'{x} `{name}` {}' {name}")]
    [InlineData("I am {name}.", "'{x}' {name}, l''{name}, l’{name}")]
    public void A_choice_or_an_apostrophe_that_hides_nothing_has_no_finding(string source, string target) => Assert.Empty(Check(On + source, On + target));

    [Fact]
    public void A_value_is_found_at_its_line_and_column()
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var text = $"{On}# T\n\n- x\n\n  > one **two**\n  > three &amp; {{nane}}\n".Replace("\n", end, StringComparison.Ordinal);
            var problem = Assert.Single(new ContentSet().With("en-US/a.md", On + "# T\n\n- x\n\n  > one **two**\n  > three {name}\n").With("de-DE/a.md", text).CheckSet());

            Assert.Equal((9, 17, 9, 21, "nane"), (problem.Span.StartLine, problem.Span.StartColumn, problem.Span.EndLine, problem.Span.EndColumn, text.At(problem.Span)));
        }
    }

    [Theory]
    [InlineData("Hello {name}, {n, number}!", "{n} für {name}!")]
    [InlineData("Hello {who}!", "{who, select, f {Liebe} other {Lieber}} {who}!")]
    [InlineData(Files, "{n, plural, one {# Datei} other {# Dateien}}")]
    [InlineData(Files, "{n, plural, =1 {eine Datei} other {# Dateien}}")]
    [InlineData("![{a}](x.png) {name} [y](y.md '{b}')", "![x](x.png) {name} [y](y.md 'z')")]
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
    [InlineData("{w, select, b {y} other {z}}", "{w, select, a {y} other {z}}", "TC2018", "b")]
    [InlineData("x l'{a} d'y {b}", "{a} {b}", "TC2018", "'")]
    [InlineData("# x {n, plural, one {#} other {#}}", "# x {n, plural, offset:1 one {#} other {#}}", "TC2018", "{")]
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
    [InlineData("Bienvenue à *l'{name}*", "'")]
    [InlineData("{n, select, Other {x} a {y}}", "O")]
    [InlineData("{n, plural, one {x} Other {y}}", "O")]
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

    [Fact]
    public void A_finding_that_moves_with_its_text_is_the_same()
    {
        const string source = On + "Hello {name},\nyou have {n, plural, offset:1 one {#} other {#}}.\n";
        const string target = "Hallo,\n*l'{name}* d'{n, plural, one {#} other {#}}, {x}.\n";

        var (before, after) = (Gaps(On + target), Gaps(On + "![](x.png)\n\n" + target));

        Assert.Equal(3, before.Count);
        Assert.Equal(before, after);
        Assert.NotEqual(before, Gaps(On + "Und " + target));

        static EquatableArray<UnplacedFinding> Gaps(string target) => SetAnalysis.FindGaps(new ContentSet().With("en-US/a.md", source).With("de-DE/a.md", target).Align("a"));
    }

    [Fact]
    public void A_finding_in_a_text_with_an_included_file_is_at_the_text()
    {
        var files = new ContentSet().With("en-US/a.md", On + "One two three {name}\n").With("de-DE/x.md", "Eins zwei und noch mehr")
            .With("de-DE/a.md", On + "Eins [!INCLUDE [x](x.md)] drei\n{Name}\n");

        var problem = Assert.Single(files.CheckSet(), problem => problem.Rule.Id == "TC2018");

        Assert.Equal((4, 0, 5, 6), (problem.Span.StartLine, problem.Span.StartColumn, problem.Span.EndLine, problem.Span.EndColumn));
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
