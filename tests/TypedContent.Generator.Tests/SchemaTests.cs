using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests types of a project that describe front matter.</summary>
public sealed class SchemaTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using TypedContent; namespace App;\n";

    private const string Invoice = Usings + """
        [ContentMetadata("billing/**")]
        internal sealed partial record InvoiceFrontMatter(string Owner, DateOnly Reviewed, Level Level, string? Note);
        public enum Level { Beginner, EarlyAccess }
        """;

    [Fact]
    public void Metadata_of_an_article_is_of_the_type()
    {
        var content = Load(
            Usings + """
            [ContentMetadata("billing/**")]
            public record Everything(
                string Text, bool Flag, int Count, long Size, double Ratio, decimal Price, DateOnly Day, DateTime Moment, DateTimeOffset Instant, TimeOnly Time,
                Uri Link, Level Level, IReadOnlyList<string> Tags, IReadOnlyList<int> Numbers, IEnumerable<Level>? Levels, Level? Other, int? Missing, string? Note,
                string @class = "x\"y", int Weight = 7, Level Usual = Level.EarlyAccess, double Half = 0.5, [ContentMetadataKey("ms.date")] DateOnly? Date = null, DayOfWeek Weekday = default)
            {
                public required string Author { get; init; }
                public string? Editor { get; init; }
                public string Computed => Text + Author;
            }
            public enum Level { Beginner, EarlyAccess }
            """,
            new ContentText("en-US/billing/a.md", """
            ---
            text: some text
            flag: True
            count: -12
            size: 5000000000
            ratio: 1.5e3
            price: 19.90
            day: 2026-10-31
            moment: 2026-10-31T09:30:00+01:00
            instant: 2026-10-31 09:30
            time: 09:30
            link: https://example.com/a
            level: early-access
            tags: [a, b]
            numbers: 3
            levels:
            - Beginner
            - EARLY_ACCESS
            note: null
            ms.date: 10/31/2026
            author: Ann
            ---
            # A

            """));

        Assert.Empty(content.Diagnostics);
        Assert.Empty(ComplaintsAboutGenerated(content.Output));
        Assert.Equal(
            "Everything { Text = some text, Flag = True, Count = -12, Size = 5000000000, Ratio = 1500, Price = 19.90, Day = 10/31/2026, Moment = 10/31/2026 08:30:00, "
            + "Instant = 10/31/2026 09:30:00 +00:00, Time = 09:30, Link = https://example.com/a, Level = EarlyAccess, Tags = a|b, Numbers = 3, Levels = Beginner|EarlyAccess, "
            + "Other = , Missing = , Note = , class = x\"y, Weight = 7, Usual = EarlyAccess, Half = 0.5, Date = 10/31/2026, Weekday = Sunday, Author = Ann, Editor = , Computed = some textAnn }",
            content.Show("billing/a"));
    }

    [Fact]
    public void A_translation_takes_what_it_lacks_from_the_source()
    {
        var content = Load(
            Invoice,
            new("en-US/billing/a.md", "---\nowner: Ann\nreviewed: 2026-10-31\nlevel: beginner\nnote: Note\n---\n# A\n"),
            new("de-DE/billing/a.md", "---\nowner: Bea\n---\n# A\n"),
            new("sv-SE/billing/a.md", "# A\n"));

        Assert.Empty(content.Diagnostics);
        var english = content.Show("billing/a");
        Assert.Equal("InvoiceFrontMatter { Owner = Ann, Reviewed = 10/31/2026, Level = Beginner, Note = Note }", english);
        Assert.Equal(english.Replace("Ann", "Bea", StringComparison.Ordinal), content.Show("billing/a", "de-AT"));
        Assert.Equal(english, content.Show("billing/a", "sv-SE"));
        Assert.Equal(english, content.Show("billing/a", "ja-JP"));
    }

    [Fact]
    public void Other_articles_have_their_keys()
    {
        var content = Load(Invoice, new("en-US/billing/a.md", "---\nowner: Ann\nreviewed: 2026-10-31\nlevel: beginner\n---\n# A\n"), new("en-US/b.md", "---\nowner: Bob\n---\n# B\n"));

        Assert.Empty(content.Diagnostics);
        Assert.Null(content.Article("b").MetadataAs<object>());
        Assert.Equal("ArticleMetadata_", content.Article("b").GetType().GetField("Metadata")!.FieldType.Name[..16]);
    }

    [Theory]
    [InlineData("reviewed: 2026-10-31\nlevel: beginner", "TC3006 1:1 the front matter lacks 'owner', which InvoiceFrontMatter requires; add 'owner: …'")]
    [InlineData("ownr: Ann\nreviewed: 2026-10-31\nlevel: beginner", "TC3006 2:1 the front matter lacks 'owner', which InvoiceFrontMatter requires; write 'owner' in place of 'ownr'")]
    [InlineData("Owner: Ann\nreviewed: 2026-10-31\nlevel: beginner", "TC3006 2:1 the front matter lacks 'owner', which InvoiceFrontMatter requires; write 'owner' in place of 'Owner'")]
    [InlineData("owner:\nreviewed: 2026-10-31\nlevel: beginner", "TC3006 2:1 the front matter lacks 'owner', which InvoiceFrontMatter requires; write 'owner: …'")]
    [InlineData("owner: Ann\nreviewed: soon\nlevel: beginner", "TC3008 3:11 'reviewed' is 'soon', which is not a date; write it as 2026-10-31 or 10/31/2026")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: beginer", "TC3009 4:8 'level' is 'beginer', which is not an allowed value; write 'beginner'; allowed are 'beginner' or 'earlyAccess'")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: 3", "TC3009 4:8 'level' is '3', which is not an allowed value; write 'beginner' or 'earlyAccess'")]
    [InlineData("owner: [Ann, Bob]\nreviewed: 2026-10-31\nlevel: beginner", "TC3008 2:8 'owner' is 'Ann, Bob', which is not one value; write one value in place of the list")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: beginner\nNote: x", "TC3007 5:1 InvoiceFrontMatter has no key 'Note'; write 'note'")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: beginner\nnotes: x", "TC3007 5:1 InvoiceFrontMatter has no key 'notes'; write 'note'")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: beginner\nnote: x\nnotes: x\nanything: else")]
    [InlineData("owner: Ann\nreviewed: 2026-10-31\nlevel: beginner\ndate: 2026-10-31")]
    [InlineData("owner: |\n  Ann\n  Bob\nreviewed: >-\n  2026-10\n  31\nlevel: beginner", "TC3008 5:11 'reviewed' is '2026-10 31', which is not a date; write it as 2026-10-31 or 10/31/2026")]
    public void A_value_is_compared_with_its_type(string frontMatter, params string[] expected) =>
        Assert.Equal(expected, Findings(Invoice, new ContentText("en-US/billing/a.md", $"---\n{frontMatter}\n---\n# A\n")));

    [Theory]
    [InlineData("owner:\n  name: Ann\n  mail: a@b.c", "TC3008 2:1 'owner' is 'name: …', which is not a text; write 'owner: …' in place of the keys in it")]
    [InlineData("owner: {}", "TC3008 2:1 'owner' is '{}', which is not a text; write 'owner: …' in place of the keys in it")]
    [InlineData("owner:\n- name: Ann", "TC3008 2:1 'owner' is '- name: …', which is not a text; write 'owner: …' in place of the keys in it")]
    [InlineData("owner: Ann\nlevel: {is: low}", "TC3008 3:1 'level' is 'is: …', which is not an allowed value; write 'level: low' in place of the keys in it")]
    [InlineData("owner: Ann\ntags:\n- name: a", "TC3008 3:1 'tags' is '- name: …', which is not a list of values; write 'tags: […]' in place of the keys in it")]
    [InlineData("owner: Ann\nauthor: {name: Bob}")]
    [InlineData("owner: Ann\nother: {name: Bob}")]
    public void Keys_in_place_of_a_value_are_one_finding_at_their_key(string frontMatter, params string[] expected) => Assert.Equal(
        expected,
        Findings(
            Usings + """
            [ContentMetadata("a")]
            record Page(string Owner, Level? Level, IReadOnlyList<string>? Tags, [property: ContentMetadataKey("author.name")] string? Author, [RequiredIf("Owner", "x")] string? Note);
            enum Level { Low, High }
            """,
            new ContentText("en-US/a.md", $"---\n{frontMatter}\n---\n# A\n")).Where(finding => !finding.StartsWith("TC3005", StringComparison.Ordinal)));

    [Fact]
    public void Keys_in_place_of_a_value_are_reported_where_they_are_and_not_in_translations() => Assert.Equal(
        ["TC3008 2:1 'owner' is 'name: …', which is not a text; write 'owner: …' in place of the keys in it"],
        Findings(
            Usings + "[ContentMetadata(\"a\")] record Page(string Owner);",
            new ContentText("en-US/a.md", "---\nowner: {name: Ann}\n---\n# A\n"), new ContentText("de-DE/a.md", "---\ntitle: A\n---\n# A\n")));

    [Fact]
    public void Each_value_of_a_list_is_reported_at_its_place() => Assert.Equal(
        [
            "TC3010 3:3 'k' is '6', which is not from 1 to 5; correct the value, or the rule in C#",
            "TC3008 5:4 'k' is 'two', which is not a whole number; write a number from -2147483648 to 2147483647 without decimals, such as 12",
        ],
        Findings(Usings + "[ContentMetadata(\"a\")] record Page([Range(1, 5)] IReadOnlyList<int> K);", new ContentText("en-US/a.md", "---\nk:\n- 6\n- 1\n-  two\n---\n# A\n")));

    [Fact]
    public void The_type_is_read_where_members_of_metadata_are_left_out()
    {
        var content = LoadWith(
            Invoice, new() { ["TypedContentMembers"] = "strings" }, new ContentText("en-US/billing/a.md", "---\nowner: Ann\nreviewed: 2026-10-31\nlevel: beginner\n---\n# A\n"));

        Assert.Empty(content.Diagnostics);
        Assert.Empty(ComplaintsAboutGenerated(content.Output));
        Assert.DoesNotContain("FrontMatter Metadata", content.Generation.Source("Articles.billing.a.g.cs"), StringComparison.Ordinal);
        Assert.Equal("InvoiceFrontMatter { Owner = Ann, Reviewed = 10/31/2026, Level = Beginner, Note =  }", content.Show("billing/a"));
    }

    [Theory]
    [InlineData("record Page<T>(string K);")]
    [InlineData("file record Page(string K);")]
    [InlineData("record struct Page(string K);")]
    [InlineData("static class Page { }")]
    [InlineData("class Outer { [ContentMetadata(\"a\")] private record Page(string K); }")]
    [InlineData("class Outer<T> { [ContentMetadata(\"a\")] public record Page(string K); }")]
    [InlineData("record Page<T>(string K) { [ContentMetadata(\"a\")] public enum Kind { A } }")]
    public void A_type_that_generated_code_cannot_use_is_one_finding(string declaration)
    {
        var code = Usings + (declaration.Contains('[', StringComparison.Ordinal) ? string.Empty : "[ContentMetadata(\"a\")]\n") + declaration;
        var generation = Generation.RunWith(code, new ContentText("en-US/a.md", "---\nk: 1\n---\n# A\n"));

        Assert.Equal("TC5022", Assert.Single(generation.Diagnostics).Id);
        Assert.Empty(ComplaintsAboutGenerated(generation.Output));
    }

    [Theory]
    [InlineData("bool", "yes", "'k' is 'yes', which is not 'true' or 'false'; write true")]
    [InlineData("bool", "\"true\"")]
    [InlineData("int", "1.5", "'k' is '1.5', which is not a whole number; write a number from -2147483648 to 2147483647 without decimals, such as 12")]
    [InlineData("int", "5000000000", "'k' is '5000000000', which is not a whole number; write a number from -2147483648 to 2147483647 without decimals, such as 12")]
    [InlineData("long", "5000000000")]
    [InlineData("double", "1,5", "'k' is '1,5', which is not a number; write 1.5")]
    [InlineData("decimal", ".nan", "'k' is '.nan', which is not a number; write a number such as 1.5")]
    [InlineData("DateTime", "09:30", "'k' is '09:30', which is not a date with a time; write it as 2026-10-31T09:30:00+01:00")]
    [InlineData("DateTimeOffset", "2026-10-31 09:30:00 +01:00")]
    [InlineData("TimeOnly", "25:00", "'k' is '25:00', which is not a time of day; write it as 09:30")]
    [InlineData("Uri", "javascript:alert(1)", "'k' is 'javascript:alert(1)', which is not the address of a page; write it with https:// or http://")]
    [InlineData("IReadOnlyList<int>", "[1, two, 3, four]", "2:8 'k' is 'two', which is not a whole number; write a number from -2147483648 to 2147483647 without decimals, such as 12",
        "2:16 'k' is 'four', which is not a whole number; write a number from -2147483648 to 2147483647 without decimals, such as 12")]
    public void Each_type_has_its_values(string type, string value, params string[] expected) => Assert.Equal(
        expected.Select(message => "TC3008 " + (message.StartsWith('2') ? message : "2:4 " + message)),
        Findings(Usings + $"[ContentMetadata(\"a\")] record Page({type} K);", new ContentText("en-US/a.md", $"---\nk: {value}\n---\n# A\n")));

    [Theory]
    [InlineData("[RegularExpression(\"[A-Z]{3}\")] string K", "abc", "TC3010 2:4 'k' is 'abc', which doesn't match the pattern '[A-Z]{3}'; correct the value, or the rule in C#")]
    [InlineData("[RegularExpression(\"[A-Z]{3}\", ErrorMessage = \"write the code\")] string K", "ABCD", "TC3010 2:4 'k' is 'ABCD', which doesn't match the pattern '[A-Z]{3}'; write the code")]
    [InlineData("[RegularExpression(\"[A-Z]{3}\")] string K", "ABC")]
    [InlineData("[RegularExpression(\"a|ab\")] string K", "ab")]
    [InlineData("[RegularExpression(\"(?x) [A-Z]+ # letters\")] string K", "abc", "TC3010 2:4 'k' is 'abc', which doesn't match the pattern '(?x) [A-Z]+ # letters'; correct the value, or the rule in C#")]
    [InlineData("[RegularExpression(\"(?x) [A-Z]+ # letters\")] string K", "ABC")]
    [InlineData("[property: Range(1, 5)] int K", "6", "TC3010 2:4 'k' is '6', which is not from 1 to 5; correct the value, or the rule in C#")]
    [InlineData("[Range(1, 5, MaximumIsExclusive = true)] int K", "5", "TC3010 2:4 'k' is '5', which is not at least 1 and less than 5; correct the value, or the rule in C#")]
    [InlineData("[Range(0.5, 1.5)] decimal K", "1.5")]
    [InlineData("[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] DateOnly K", "2027-01-01", "TC3010 2:4 'k' is '2027-01-01', which is not from 2026-01-01 to 2026-12-31; correct the value, or the rule in C#")]
    [InlineData("[MinLength(2)] IReadOnlyList<string> K", "[a]", "TC3010 2:4 'k' is 'a', which has 1 value, and at least 2 are required; correct the value, or the rule in C#")]
    [InlineData("[MaxLength(1)] string K", "ab", "TC3010 2:4 'k' is 'ab', which has 2 characters, and at most 1 is allowed; correct the value, or the rule in C#")]
    [InlineData("[MinLength(3)] string K", "ab", "TC3010 2:4 'k' is 'ab', which has 2 characters, and at least 3 are required; correct the value, or the rule in C#")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string K", "abcd", "TC3010 2:4 'k' is 'abcd', which has 4 characters, and at most 3 are allowed; correct the value, or the rule in C#")]
    [InlineData("[MaxLength(2)] IReadOnlyList<string> K", "[a, b, c]", "TC3010 2:4 'k' is 'a, b, c', which has 3 values, and at most 2 are allowed; correct the value, or the rule in C#")]
    [InlineData("[Length(1, 2)] IReadOnlyList<string> K", "[abc, defg]")]
    [InlineData("[AllowedValues(\"red\", \"green\")] string K", "grean", "TC3009 2:4 'k' is 'grean', which is not an allowed value; write 'green'; allowed are 'red' or 'green'")]
    [InlineData("[AllowedValues(1, 2)] int K", "2")]
    [InlineData("[AllowedValues(Level.Low)] Level K", "high", "TC3009 2:4 'k' is 'high', which is not an allowed value; write 'low'")]
    [InlineData("[Required] string? K", "\"\"", "TC3006 2:1 the front matter lacks 'k', which Page requires; write 'k: …'")]
    public void A_value_is_compared_with_the_attributes(string parameter, string value, params string[] expected) => Assert.Equal(
        expected,
        Findings(Usings + $"[ContentMetadata(\"a\")] record Page({parameter}); enum Level {{ Low, High }}", new ContentText("en-US/a.md", $"---\nk: {value}\n---\n# A\n")));

    [Theory]
    [InlineData("k: x\nl: y", "x|y")]
    [InlineData("k: \"\"\nl:", "|")]
    [InlineData("k: ' '\nl: null", "|")]
    [InlineData("l: y", "", "TC3006 1:1 the front matter lacks 'k', which Page requires; add 'k: …'")]
    [InlineData("kk: x", "", "TC3006 2:1 the front matter lacks 'k', which Page requires; write 'k' in place of 'kk'")]
    public void A_required_text_may_be_empty_if_the_attribute_says_so(string frontMatter, string read, params string[] expected)
    {
        const string Code = Usings + "[ContentMetadata(\"a\")] public record Page([Required(AllowEmptyStrings = true)] string K, [Required(AllowEmptyStrings = true)] string L = \"z\");";
        var article = new ContentText("en-US/a.md", $"---\n{frontMatter}\n---\n# A\n");

        Assert.Equal(expected, Findings(Code, article).Where(finding => !finding.Contains("'l'", StringComparison.Ordinal)));
        if (expected.Length == 0)
        {
            var page = Load(Code, article).Article("a").MetadataAs<object>()!;
            Assert.Equal(read, $"{page.GetType().GetProperty("K")!.GetValue(page)}|{page.GetType().GetProperty("L")!.GetValue(page)}");
        }
    }

    [Fact]
    public void A_number_is_never_empty() => Assert.Equal(
        ["TC3006 2:1 the front matter lacks 'k', which Page requires; write 'k: 1'"],
        Findings(Usings + "[ContentMetadata(\"a\")] record Page([Required(AllowEmptyStrings = true)] int K);", new ContentText("en-US/a.md", "---\nk:\n---\n# A\n")));

    [Theory]
    [InlineData("[OneOf(\"place\")] string City")]
    [InlineData("[OneOf(\"place\")] string City, [OneOf(\"place\")] Uri? Stream")]
    public void A_required_key_of_a_choice_is_missing_once(string parameters) => Assert.Equal(
        ["TC3006 1:1 the front matter lacks 'city', which Page requires; add 'city: …'"],
        Findings(Usings + $"[ContentMetadata(\"a\")] record Page({parameters});", new ContentText("en-US/a.md", "---\ntitle: A\n---\n# A\n")));

    [Fact]
    public void A_pattern_that_takes_too_long_is_reported_once_and_ends()
    {
        var values = string.Join(", ", Enumerable.Repeat(new string('a', 40) + "!", 5));

        var finding = Assert.Single(Findings(
            Usings + "[ContentMetadata(\"a\")] record Page([RegularExpression(@\"^(\\w+\\s?)*$\")] IReadOnlyList<string> K);", new ContentText("en-US/a.md", $"---\nk: [{values}]\n---\n# A\n")));

        Assert.Contains(@"which takes too long to compare with the pattern '^(\w+\s?)*$'", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("level: high", "TC3011 2:1 the front matter lacks 'reviewer', although 'level' is 'high', which Page doesn't allow; add 'reviewer: …'")]
    [InlineData("level: high\nreviewer: Ann")]
    [InlineData("level: low")]
    [InlineData("level: low\nevent: x\ncity: Oslo", "TC3011 3:1 the front matter has 'event' and lacks 'day', which Page doesn't allow; add 'day: 2026-10-31'")]
    [InlineData("level: low\nevent: x\nday: 2026-10-31\ncity: Oslo\nstream: https://example.com", "TC3011 6:1 the front matter has 'city' and 'stream', which Page doesn't allow; keep one of them")]
    public void A_condition_depends_on_other_keys(string frontMatter, params string[] expected) => Assert.Equal(
        expected,
        Findings(
            Usings + """
            [ContentMetadata("a")]
            record Page(Level Level, [RequiredIf(nameof(Page.Level), Level.High)] string? Reviewer, string? Event, [RequiredIf("Event")] DateOnly? Day, [OneOf("place")] string? City, [OneOf("place")] Uri? Stream);
            enum Level { Low, High }
            """,
            new ContentText("en-US/a.md", $"---\n{frontMatter}{(frontMatter.Contains("city", StringComparison.Ordinal) ? string.Empty : "\ncity: Oslo")}\n---\n# A\n")));

    [Theory]
    [InlineData("stream: https://example.com", "TC3011 2:1 the front matter has 'city' and 'stream', of which 'city' is in the file of en-US, which Page doesn't allow; keep one of them")]
    [InlineData("city: Bergen")]
    [InlineData("title: A")]
    public void A_translation_is_reported_for_its_own_keys(string frontMatter, params string[] expected) => Assert.Equal(
        expected,
        Findings(
            Usings + "[ContentMetadata(\"a\")] record Page([OneOf(\"place\")] string? City, [OneOf(\"place\")] Uri? Stream);",
            new ContentText("en-US/a.md", "---\ncity: Oslo\n---\n# A\n"), new ContentText("de-DE/a.md", $"---\n{frontMatter}\n---\n# A\n")));

    [Fact]
    public void What_the_source_violates_is_reported_there() => Assert.Equal(
        ["TC3011 3:1 the front matter has 'city' and 'stream', which Page doesn't allow; keep one of them", "TC3011 4:1 the front matter has 'event' and lacks 'day', which Page doesn't allow; add 'day: 2026-10-31'"],
        Findings(
            Usings + "[ContentMetadata(\"a\")] record Page([OneOf(\"place\")] string? City, [OneOf(\"place\")] Uri? Stream, string? Event, [RequiredIf(\"Event\")] DateOnly? Day);",
            new ContentText("en-US/a.md", "---\ncity: Oslo\nstream: https://example.com\nevent: x\n---\n# A\n"), new ContentText("de-DE/a.md", "# A\n")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("related: billing/b")]
    [InlineData("related: [/billing/b.md, ./b, ../c.md]")]
    [InlineData("related: bilin/b", "TC3012 2:10 'related' names 'bilin/b', which is not an article; 'billing/b' is similar")]
    [InlineData("related: [c, nothing-like-it]", "TC3012 2:14 'related' names 'nothing-like-it', which is not an article; write the path of an article without locale, such as billing/invoices")]
    [InlineData("related: ../../c", "TC3012 2:10 'related' names '../../c', which is not an article; 'c' is similar")]
    [InlineData("related: Billing/B", "TC1005 2:10 link target 'Billing/B' differs in case from the file's name; write 'billing/b'")]
    [InlineData("related: old", "TC1010 2:10 link target 'old' has moved; write 'billing/b'")]
    [InlineData("related: lost", "TC3012 2:10 'related' names 'lost', which is not an article; it has moved to lost → gone.md")]
    public void A_named_article_is_checked_like_a_link(string frontMatter, params string[] expected) => Assert.Equal(expected, Findings(
        Usings + "[ContentMetadata(\"billing/a\")] record Page(IReadOnlyList<Article>? Related);", [.. Named(frontMatter), Redirects]).Where(finding => !finding.StartsWith("TC1011", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[/billing/b.md, ./b, ../c.md]", "billing/b|billing/b|c")]
    [InlineData("Billing/B", "billing/b")]
    [InlineData("", "")]
    public void A_named_article_is_an_article(string value, string expected)
    {
        var content = Load(Usings + "[ContentMetadata(\"billing/a\")] record Page(IReadOnlyList<Article>? Related, Article? Next = null);", Named($"related: {value}\nnext: ../c"));

        var page = content.Article("billing/a").MetadataAs<object>()!;
        var related = (IReadOnlyList<Article>?)page.GetType().GetProperty("Related")!.GetValue(page);
        Assert.Equal(expected, string.Join("|", (related ?? []).Select(article => article.Path)));
        Assert.Same(content.Article("c"), page.GetType().GetProperty("Next")!.GetValue(page));
    }

    [Theory]
    [InlineData("record Page(object K);", "TC5022 3:20 'Page.K' can't describe front matter: its type 'object' has no form in front matter; use string,")]
    [InlineData("record Page(List<string> K);", "TC5022 3:26 'Page.K' can't describe front matter: its type 'List<string>' has no form in front matter; use string,")]
    [InlineData("record Page { public string K { get; init; } = \"x\"; }", "TC5022 3:29 'Page.K' can't describe front matter: it has an initial value, which isn't used; make it a parameter")]
    [InlineData("record Page { public string K { get; init; } = null!; }")]
    [InlineData("record struct Page(string K);", "TC5022 3:15 'Page' can't describe front matter: it is a structure; declare a record or a class")]
    [InlineData("abstract record Page(string K);", "TC5022 3:17 'Page' can't describe front matter: it can't be created; remove 'abstract'")]
    [InlineData("record Page<T>(string K);", "TC5022 3:8 'Page' can't describe front matter: it is generic; declare it without type parameters")]
    [InlineData("class Page { public Page(string k) { } public Page(int k) { } }", "TC5022 3:7 'Page' can't describe front matter: it has several constructors, or none; declare a record")]
    [InlineData("record Page(string K, string k);", "TC5022 3:30 'Page.k' can't describe front matter: another member has the key 'k'; state another with [ContentMetadataKey]")]
    [InlineData("record Page(Version? K); enum Version { V1_1, V11 }", "TC5022 3:22 'Page.K' can't describe front matter: the values 'V1_1' and 'V11' of 'Version' are written the same in front matter; give one of them another name: [EnumMember(Value = \"…\")]")]
    [InlineData("record Page(Version? K); enum Version { V1_1 = 1, V11 = 1 }")]
    [InlineData("class Page { public required string K; }", "TC5022 3:37 'Page.K' can't describe front matter: it is a required field; make it a property")]
    [InlineData("class Page { public Page(string k) { } public required string K { get; set; } }", "TC5022 3:63 'Page.K' can't describe front matter: it is required, and a parameter of the constructor too; remove 'required'")]
    [InlineData("record Page([RegularExpression(\"(\")] string K);", "TC5024 3:45 [RegularExpression] of 'K' is not checked: its pattern is invalid")]
    [InlineData("record Page([Range(5, 1)] int K);", "TC5024 3:31 [Range] of 'K' is not checked: '5' and '1' are no range of its type")]
    [InlineData("record Page([MinLength(5)] int K);", "TC5024 3:32 [MinLength] of 'K' is not checked: a length is that of a text or a list")]
    [InlineData("record Page([EmailAddress] string K);", "TC5024 3:35 [EmailAddress] of 'K' is not checked: the build doesn't check it")]
    [InlineData("record Page(string K, [RequiredIf(\"Nothing\")] string? L);", "TC5024 3:55 [RequiredIf] of 'L' is not checked: there is no parameter or property 'Nothing'")]
    public void What_cannot_be_a_schema_is_reported_in_the_code(string declaration, params string[] expected)
    {
        var findings = Findings(Usings + "[ContentMetadata(\"a\")]\n" + declaration, new ContentText("en-US/a.md", "---\nk: 1\n---\n# A\n"))
            .Where(finding => !finding.StartsWith("TC3", StringComparison.Ordinal)).ToList();

        Assert.Equal(expected.Length, findings.Count);
        Assert.All(expected.Zip(findings), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("record Page(string K, string K);")]
    [InlineData("record Page(string );")]
    [InlineData("record Page([RequiredIf(\"L\", new[] { 1 })] string? K, string? L);")]
    [InlineData("record Page([AllowedValues(new[] { 1 }, null)] string? K);")]
    [InlineData("record Page([RegularExpression()] string? K, [MinLength] string? L, [Range(1)] int? M, [ContentMetadataKey] string? N);")]
    [InlineData("record Page(Missing K, IReadOnlyList<> L);")]
    public void Code_with_errors_costs_no_finding_of_an_article(string declaration)
    {
        var findings = Findings(Usings + "[ContentMetadata(\"a\")]\n[ContentMetadata]\n" + declaration, new ContentText("en-US/a.md", "# A\n\n[gone](gone.md)\n")).ToList();

        Assert.Contains(findings, finding => finding.StartsWith("TC1001", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.StartsWith("CS8785", StringComparison.Ordinal) || finding.StartsWith("TC9099", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_without_articles_is_reported_at_its_attribute() => Assert.Equal(
        ["TC5023 2:2 no article has the pattern 'biling/**' of Page; 'billing' is similar"],
        Findings(Usings + "[ContentMetadata(\"biling/**\"), ContentMetadata(\"billing/*\")] record Page(string? K);", new ContentText("en-US/billing/a.md", "# A\n")));

    [Fact]
    public void Two_schemas_of_an_article_are_reported_at_the_second() => Assert.Equal(
        ["TC5021 3:2 the article 'billing/a' has the schemas First and Second; narrow one of the patterns, so that an article has one schema"],
        Findings(
            Usings + "[ContentMetadata(\"billing/*\")] record First(string? K);\n[ContentMetadata(\"**\")] record Second(string? L);",
            new ContentText("en-US/billing/a.md", "# A\n")));

    [Fact]
    public void Types_and_members_that_are_obsolete_or_required_compile_without_warnings()
    {
        var content = Load(
            Usings + """
            [Obsolete("a")]
            [ContentMetadata("a")]
            public class Page : PageBase
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Page(string k, double none = double.NaN, double most = double.PositiveInfinity, double least = double.NegativeInfinity, long first = long.MinValue) =>
                    (K, None, Most, Least, First) = (k, none, most, least, first);

                public required string K { get; set; }
                public double None { get; }
                public double Most { get; }
                public double Least { get; }
                public long First { get; }
                public override string? Owner { get; set; }
                public Level? Level { get; init; }
            }
            public abstract class PageBase { [MinLength(3)] public virtual string? Owner { get; set; } }
            public enum Level { Low, [Obsolete("b")] Middle, [Obsolete("c", true)] High }
            """,
            new ContentText("en-US/a.md", "---\nk: x\nowner: Al\nlevel: high\n---\n# A\n"), new ContentText("de-DE/a.md", "---\nowner: Ann\nlevel: middle\n---\n# A\n"));

        Assert.Equal(
            ["TC3009 'level' is 'high', which is not an allowed value; write 'low' or 'middle'", "TC3010 'owner' is 'Al', which has 2 characters, and at least 3 are required; correct the value, or the rule in C#"],
            content.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
        Assert.Empty(ComplaintsAboutGenerated(content.Output));
        Assert.StartsWith("Page { K = x, None = NaN, Most = Infinity, Least = -Infinity, First = -9223372036854775808, Owner = Ann, Level = Middle", content.Show("a", "de-DE"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_type_of_a_public_article_compiles_without_warnings()
    {
        var generation = Generation.RunWith(Invoice + "\npublic class Container { [ContentMetadata(\"b\")] public class Nested { public string? K { get; set; } } }",
            new ContentText("en-US/billing/a.md", "---\nowner: Ann\nreviewed: 2026-10-31\nlevel: beginner\n---\n# A\n"), new ContentText("en-US/b.md", "# B\n"));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(ComplaintsAboutGenerated(generation.Output));
        Assert.Contains("public new global::App.Container.Nested Metadata", generation.Source("Articles.b.g.cs"), StringComparison.Ordinal);
        Assert.Contains("internal new global::App.InvoiceFrontMatter Metadata", generation.Source("Articles.billing.a.g.cs"), StringComparison.Ordinal);
    }

    private static ContentText Redirects => new(
        ".openpublishing.redirection.json",
        """{ "redirections": [{ "source_path": "old.md", "redirect_url": "billing/b.md" }, { "source_path": "lost.md", "redirect_url": "gone.md" }] }""",
        kind: "redirects");

    private static ContentText[] Named(string frontMatter) =>
        [new("en-US/billing/a.md", $"---\n{frontMatter}\n---\n# A\n"), new("en-US/billing/b.md", "# B\n"), new("en-US/c.md", "# C\n")];

    private static IEnumerable<Diagnostic> ComplaintsAboutGenerated(Compilation compilation) =>
        Consumer.Complaints(compilation).Where(complaint => complaint.Location.SourceTree?.FilePath != "Source0.cs");

    private static IEnumerable<string> Findings(string code, params ContentText[] files) => Generation.RunWith(code, files).Diagnostics.Select(diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} {place.Line + 1}:{place.Character + 1} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    private static Content Load(string code, params ContentText[] files) => LoadWith(code, [], files);

    private static Content LoadWith(string code, Dictionary<string, string> properties, params ContentText[] files)
    {
        var generation = Generation.RunWith(code, properties, files);
        var packs = ContentCompilation.Create(
            files.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.RelativePath), file.GetText()!.ToString())), new ContentOptions()).GetPacks();
        return new Content(generation, Consumer.Load(generation.Output, [.. packs]));
    }

    private sealed record Content(Generation Generation, Assembly Assembly)
    {
        public IEnumerable<Diagnostic> Diagnostics => Generation.Diagnostics;

        public Compilation Output => Generation.Output;

        public Article Article(string path) =>
            ((IReadOnlyList<Article>)Assembly.GetType("MyApp.Content.Articles", throwOnError: true)!.GetProperty("All")!.GetValue(null)!).Single(article => article.Path == path);

        /// <summary>Returns the properties of the front matter, in the order in which they are declared.</summary>
        public string Show(string path, string culture = "en-US")
        {
            var found = Article(path).MetadataAs<object>(CultureInfo.GetCultureInfo(culture))!;
            Assert.Same(found, Article(path).MetadataAs<object>(CultureInfo.GetCultureInfo(culture)));
            var values = found.GetType().GetProperties().Where(property => property.Name != "EqualityContract")
                .Select(property => $"{property.Name} = {TextOf(property.GetValue(found))}");
            return $"{found.GetType().Name} {{ {string.Join(", ", values)} }}";
        }

        private static string TextOf(object? value) => value switch
        {
            string text => text,
            System.Collections.IEnumerable items => string.Join("|", items.Cast<object>().Select(TextOf)),
            _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
        };
    }
}
