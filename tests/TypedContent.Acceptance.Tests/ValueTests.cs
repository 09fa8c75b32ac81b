using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests texts with values, from the Markdown to what a reader sees.</summary>
public sealed class ValueTests
{
    private const string On = "---\ntypedcontent.values: true\n---\n";

    [Fact]
    public void A_method_has_a_parameter_for_each_value()
    {
        string text = Use(
            """Articles.A.Strings.WelcomeYouHaveNewMessages(name: "Ada", count: 3)""",
            File("en-US/a.md", On + "# A\n\nWelcome, {name}! You have {count, plural, one {# new message} other {# new messages}}.\n"));

        Assert.Equal("Welcome, Ada! You have 3 new messages.", text);
    }

    [Theory]
    [InlineData("https://example.com/{id}/x'y", "SeeHttpsExampleComIdXYIn", "https://example.com/{id}/x'y")]
    [InlineData("<https://example.com/{id}#a>", "SeeIn", "https://example.com/{id}#a")]
    [InlineData("www.example.com/{id}", "SeeWwwExampleComIdIn", "www.example.com/{id}")]
    public void Braces_of_an_address_are_text(string address, string name, string shown)
    {
        string text = Use($"""Articles.A.Strings.{name}(place: "x")""", File("en-US/a.md", On + $"# A\n\nSee {address} in {{place}}.\n"));

        Assert.Equal($"See {shown} in x.", text);
    }

    [Theory]
    [InlineData(1, "1 plik")]
    [InlineData(3, "3 pliki")]
    [InlineData(5, "5 plików")]
    [InlineData(1234, "1234 pliki")]
    [InlineData(0, "brak plików")]
    public void Plural_rules_are_those_of_the_locale_of_the_text(int count, string expected)
    {
        string text = Use(
            $"""Articles.A.Strings.Files(count: {count}).In(Locales.PlPL)""",
            File("en-US/a.md", On + "# A\n\n{count, plural, one {# file} other {# files}}\n"),
            File("pl-PL/a.md", On + "# A\n\n{count, plural, =0 {brak plików} one {# plik} few {# pliki} many {# plików} other {# pliku}}\n"));

        Assert.Equal(expected, text.Replace("\u00A0", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_a_locale_lacks_has_the_rules_of_its_own_language()
    {
        string text = Use(
            """Articles.A.Strings.ItemsOf(count: 1.5, date: new DateTime(2026, 3, 1)).In(new CultureInfo("fr-FR"))""",
            File("en-US/a.md", On + "# A\n\n{count, plural, one {# item} other {# items}} of {date, date, long}\n"));

        // French would say "1,5 item" and "dimanche 1 mars 2026".
        Assert.Equal("1.5 items of Sunday, March 1, 2026", text);
    }

    [Fact]
    public void Numbers_and_dates_have_the_formats_of_a_region_of_the_language()
    {
        string text = Use(
            """Articles.A.Strings.OnPaid(total: 1234.5m, date: new DateOnly(2026, 12, 31), share: 0.25).In(new CultureInfo("en-GB"))""",
            File("en-US/a.md", On + "# A\n\n{total, number} on {date, date}, {share, number, percent} paid\n"));

        Assert.Equal("1,234.5 on 31/12/2026, 25% paid", text);
    }

    [Fact]
    public void Texts_of_attributes_are_shown_with_their_braces()
    {
        const string call = "Articles.A.Strings.SeeOfL(name: \"Ada\")";
        ArticleFile file = File("en-US/a.md", On + "# A\n\n![Photo {x}](https://example.com/a.png \"A {y}\") [See](https://example.com \"B {z}\") of l''{name}\n");

        Assert.Equal(
            "<img src=\"https://example.com/a.png\" alt=\"Photo {x}\" title=\"A {y}\" /> <a href=\"https://example.com\" title=\"B {z}\">See</a> of l'Ada", Use(call + ".ToHtml()", file));
    }

    [Fact]
    public void Values_are_encoded_in_html_and_kept_in_text()
    {
        const string call = "Articles.A.Strings.Hello(name: \"<b>Ada</b>  & {x} 'n'\")";
        ArticleFile file = File("en-US/a.md", On + "# A\n\n**Hello** {name}!\n");

        Assert.Equal("<strong>Hello</strong> &lt;b&gt;Ada&lt;/b&gt;  &amp; {x} &#39;n&#39;!", Use(call + ".ToHtml()", file));
        Assert.Equal("Hello <b>Ada</b>  & {x} 'n'!", Use(call, file));
    }

    [Theory]
    [InlineData(1, "<strong>one</strong> file of <a href=\"b.md\">all</a>")]
    [InlineData(2, "<em>2</em> files of <a href=\"b.md\">all</a>")]
    public void Branches_have_markup(int count, string expected)
    {
        string text = Use(
            $"Articles.A.Strings.FilesOfAll(count: {count}).ToHtml()",
            File("en-US/a.md", On + "# A\n\n{count, plural, one {**one** file} other {*#* files}} of [all](b.md)\n"), File("en-US/b.md", "# B\n"));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Code_links_and_escaped_braces_are_left_alone()
    {
        string text = Use(
            """Articles.A.Strings.RunGitXOnOrSoForItsDay(name: "x").ToHtml()""",
            File("en-US/a.md", On + "# A\n\nRun `git {x}` on \\{ {name} \\} or '{so}' for it's [day](https://example.com/{id}) &#123;\n"));

        Assert.Equal(
            "Run <code>git {x}</code> on &#123; x &#125; or {so} for it's <a href=\"https://example.com/{id}\">day</a> &#123;",
            text);
    }

    [Theory]
    [InlineData("female", "She")]
    [InlineData("male", "He")]
    [InlineData("", "They")]
    public void A_text_selects_a_branch(string gender, string expected)
    {
        string text = Use(
            $"""Articles.A.Strings.TheyJoinedTh(gender: "{gender}", place: 22)""",
            File("en-US/a.md", On + "# A\n\n{gender, select, female {She} male {He} other {They}} joined {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}\n"));

        Assert.Equal(expected + " joined 22nd", text);
    }

    [Fact]
    public void Choices_are_in_branches_of_others()
    {
        string text = Use(
            """Articles.A.Strings.TheyHaveFiles(who: "f", n: 3)""",
            File("en-US/a.md", On + "# A\n\n{who, select, f {She has {n, plural, offset:1 =1 {one} one {another and # more} other {# more}}} other {They have {n, plural, one {# file} other {# files}}}}\n"));

        Assert.Equal("She has 2 more", text);
    }

    [Theory]
    [InlineData("{n, plural, one {x} other {{who, select, f {**her** {n} \\# files} other {*their* {n} files}}}} of", "<strong>her</strong> 3 &#35; files of")]
    [InlineData("{who, select, f {{name} wrote **her** text} other {{name}}} of", "Ada wrote <strong>her</strong> text of")]
    [InlineData("{n, plural, one {# **item**} other {**all** #}} of {who, select, f {**x** #} other {}}", "<strong>all</strong> 3 of <strong>x</strong> #")]
    public void Braces_that_are_directives_of_other_sites_are_those_of_choices(string text, string expected) => Assert.Equal(
        expected,
        Use("Articles.A.AllUnits[1].With(\"n\", 3).With(\"who\", \"f\").With(\"name\", \"Ada\").ToHtml()", File("en-US/a.md", On + $"# A\n\n{text}\n")));

    [Fact]
    public void A_value_can_have_the_name_of_the_field_of_its_text() =>
        Assert.Equal("Hello x", Use("Articles.A.Strings.Hello(_Hello: \"x\")", File("en-US/a.md", On + "# A\n\nHello {_Hello}\n")));

    [Fact]
    public void A_number_that_a_translation_shows_as_it_is_stays_a_number() => Assert.Equal(
        "1,234 Dateien",
        Use(
            "Articles.A.Strings.Files(count: 1234).In(Locales.DeDE).ToString().Replace('.', ',')",
            File("en-US/a.md", On + "# A\n\n{count, plural, one {# file} other {# files}}\n"),
            File("de-DE/a.md", On + "# A\n\n{count} Dateien\n")));

    [Fact]
    public void A_side_by_side_article_has_values()
    {
        string text = Use(
            """Articles.A.Strings.FilesAreShared(count: 2).In(Locales.SvSE) + "|" + Articles.A.Strings.FilesAreShared(count: 2).Source""",
            File(
                "sv-SE/a.md",
                On + """
                <span data-ttu-id="00000-101">{count, plural, one {# fil} other {# filer}} delas</span><span class="sxs-lookup"><span data-stu-id="00000-101">{count, plural, one {# file} other {# files}} are shared</span></span>
                """));

        Assert.Equal("2 filer delas|2 files are shared", text);
    }

    [Fact]
    public void A_project_may_ask_for_values_in_all_articles_and_an_article_may_not()
    {
        ArticleFile[] files = [File("en-US/a.md", "# A\n\nHello {name}\n"), File("en-US/b.md", "---\ntypedcontent.values: false\n---\n# B\n\nHello {name}\n")];
        ContentAssembly content = ContentAssembly.Build(files, code: Method("""Articles.A.Strings.Hello("Ada") + Articles.B.Strings.HelloName"""), values: "true");

        Assert.Equal("Hello AdaHello {name}", Result(content));
    }

    [Theory]
    [InlineData("""With("other", 2)""", "{count}, {who}, {t} at {d}")]
    [InlineData("""With("count", "abc").With("who", "he").With("t", new DateOnly(2026, 5, 6)).With("d", new TimeOnly(9, 30))""", "{count}, He, 5/6/2026 at 9:30 AM")]
    public void What_is_not_given_is_not_made_up(string values, string expected)
    {
        string text = Use(
            $"Articles.A.AllUnits[1].{values}", File("en-US/a.md", On + "# A\n\n{count, plural, one {# item} other {# items}}, {who, select, he {He} other {They}}, {t, time} at {d, date}\n"));

        Assert.Equal(expected, text.Replace('\u202F', ' '));
    }

    [Fact]
    public void Texts_have_no_values_unless_they_are_asked_for()
    {
        string text = Use("Articles.A.AllUnits[1].ToString()", File("en-US/a.md", "# A\n\nHello {name}, {count, plural, no\n"));

        Assert.Equal("Hello {name}, {count, plural, no", text);
    }

    [Fact]
    public void A_text_that_is_found_at_run_time_has_values_too()
    {
        Article article = Build("", File("en-US/a.md", On + "# A\n\nHello {name}, {n, number}\n")).Articles.Single();

        Assert.True(article.TryGetString("Hello", out ContentString text));
        Assert.Equal("Hello Ada, 3", text.With("n", 3).With("name", "Ada").In(new CultureInfo("en-US")));
        Assert.Equal("Hello {name}, {n}", text.With("other", 1).ToString());
    }

    [Fact]
    public void Names_of_values_may_be_keywords()
    {
        string text = Use("""Articles.A.Strings.Is(@class: "a", größe: 1)""", File("en-US/a.md", On + "# A\n\n{class} is {größe, number}\n"));

        Assert.Equal("a is 1", text);
    }

    private static string Use(string call, params ArticleFile[] files) => Result(Build(call, files));

    private static string Result(ContentAssembly content)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("en-US");
            return (string)content.Loaded.Value.GetType("Usage")!.GetMethod("Use")!.Invoke(null, null)!;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static ContentAssembly Build(string call, params ArticleFile[] files)
    {
        ContentAssembly content = ContentAssembly.Build(files, code: call.Length > 0 ? Method(call) : "");
        Assert.Empty(content.Diagnostics);
        return content;
    }

    private static string Method(string call) =>
        $"using System; using System.Globalization; using MyApp.Content; public static class Usage {{ public static string Use() => {call}; }}";

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
