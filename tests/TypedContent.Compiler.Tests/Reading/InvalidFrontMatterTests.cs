using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class InvalidFrontMatterTests
{
    [Theory]
    [InlineData("owner: a\nowner: {name: b}", 3, 1, "the key 'owner' occurs twice; remove one of them")]
    [InlineData("owner: {name: b}\nowner: a", 3, 1, "the key 'owner' occurs twice; remove one of them")]
    [InlineData("owner: {name: b}\nowner: {mail: a}", 3, 1, "the key 'owner' occurs twice; remove one of them")]
    [InlineData("a: {b: {c: 1}, b: 2}", 2, 16, "the key 'a.b' occurs twice; remove one of them")]
    [InlineData("title: a\ntitle: b", 3, 1, "the key 'title' occurs twice; remove one of them")]
    [InlineData("title: a\nother: *title", 3, 8, "the alias '*title' has no anchor '&title' before it; write out the value")]
    [InlineData("title: a\nother: &a [*a]", 3, 12, "the alias '*a' has no anchor '&a' before it; write out the value")]
    [InlineData("title: !secret b", 2, 8, "the tag '!secret' is not supported; remove it")]
    [InlineData("tags:\n- !!omap b", 3, 3, "the tag 'tag:yaml.org,2002:omap' is not supported; remove it")]
    [InlineData("!secret title: b", 2, 1, "the tag '!secret' is not supported; remove it")]
    [InlineData("a: &a x\nb:\n  <<: *a", 4, 7, "the value of '<<' has no keys; write an alias of a key that contains keys")]
    [InlineData("title:NoSpace\nauthor: x", 2, 1, "'title:NoSpace' has no space after the colon; write 'title: NoSpace'")]
    [InlineData("author: x\ntitle:NoSpace", 3, 1, "'title:NoSpace' has no space after the colon; write 'title: NoSpace'")]
    [InlineData("title:NoSpace", 2, 1, "'title:NoSpace' has no space after the colon; write 'title: NoSpace'")]
    [InlineData("author:\n  name:Lena\n  mail: x", 3, 3, "'name:Lena' has no space after the colon; write 'name: Lena'")]
    [InlineData("? [a]\n: b", 2, 3, "a key must be a plain word; write 'key: value'")]
    [InlineData("*a : b", 2, 1, "the alias '*a' has no anchor '&a' before it; write out the value")]
    [InlineData("- a\n- b", 2, 1, "it holds no keys; write one 'key: value' in each line")]
    [InlineData("just words", 2, 1, "it holds no keys; write one 'key: value' in each line")]
    [InlineData("author: {name: a, name: b}", 2, 19, "the key 'author.name' occurs twice; remove one of them")]
    [InlineData("a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: x}}}}}}}}}}}}}}}}", 2, 64, "nested 16 deep, at the most; move the rest out of it")]
    [InlineData("a: [[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]", 2, 20, "nested 16 deep, at the most; move the rest out of it")]
    public void One_problem_says_what_is_wrong_and_where(string head, int line, int column, string why)
    {
        var document = Reader.Read($"---\n{head}\n---\n# Heading\n\nText\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0001", problem.Rule.Id);
        Assert.Equal((line, column), problem.Span.Place());
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Equal("heading", Assert.Single(document.Variant.Headings).Anchor);
        Assert.Equal(2, document.Variant.Units.Count);
    }

    [Theory]
    [InlineData("title: [a, b", 2, 3)]
    [InlineData("title: \"a", 2, 3)]
    [InlineData("title: a: b", 2, 2)]
    [InlineData("title: @a", 2, 2)]
    [InlineData("a: b\n c: d", 3, 3)]
    [InlineData("a: b\nwords", 2, 4)]
    [InlineData("a: b\n\tc: d", 2, 3)]
    [InlineData("a: ]", 2, 2)]
    public void Broken_YAML_is_one_problem_in_its_lines_and_the_body_is_read(string head, int firstLine, int lastLine)
    {
        var document = Reader.Read($"---\n{head}\n---\n# Heading\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0001", problem.Rule.Id);
        Assert.InRange(problem.Span.Place().Line, firstLine, lastLine);
        Assert.Single(document.Variant.Headings);
    }

    [Fact]
    public void What_stands_before_the_problem_counts()
    {
        var variant = Reader.Variant("---\ntitle: Fakturor\nother: *x\n---\n");

        Assert.Equal("Fakturor", variant.Title);
    }

    [Fact]
    public void Keys_inside_long_keys_do_not_multiply_them()
    {
        var document = Reader.Read($"---\ntitle: x\n{new string('a', 600)}:\n  {new string('b', 600)}:\n    c: d\n---\n");

        Assert.Contains("a key may have 1024 characters at the most", Assert.Single(document.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("title", Assert.Single(document.Variant.Metadata).Key);
    }

    [Fact]
    public void Broken_YAML_says_what_to_look_at() =>
        Assert.EndsWith("; check the quotes, brackets and indentation here", Assert.Single(Reader.Read("---\ntitle: [a, b\n---\n").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void The_first_of_two_equal_keys_counts() =>
        Assert.Equal("a", Reader.Variant("---\ntitle: a\ntitle: b\n---\n").Title);

    public static TheoryData<string, string> Bombs => new()
    {
        { "unclosed lists", "a: " + new string('[', 100) },
        { "many unclosed lists", "a: " + new string('[', 100_000) },
        { "nested maps", "a: " + string.Concat(Enumerable.Repeat("{a: ", 5_000)) + new string('}', 5_000) },
        { "nested dashes", "a:\n" + string.Concat(Enumerable.Repeat("- ", 50_000)) + "x" },
        { "nested question marks", string.Concat(Enumerable.Repeat("? ", 50_000)) },
        { "many keys", string.Concat(Enumerable.Range(0, 5_001).Select(i => $"k{i}: x\n")) },
        { "many keys without keys in them", string.Concat(Enumerable.Range(0, 5_001).Select(i => $"k{i}: {{}}\n")) },
        { "laughs", "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 8).Select(c => $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n")) },
        { "merged laughs", "a: &a {x: 1}\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} {{k{c}: *{(char)(c - 1)}, l{c}: *{(char)(c - 1)}, <<: [*{(char)(c - 1)}, *{(char)(c - 1)}]}}\n")) },
        { "long text", $"a: &a {new string('x', 20_000)}\nb: [{string.Join(',', Enumerable.Repeat("*a", 2_000))}]" },
        { "many values", "a: [" + string.Join(',', Enumerable.Repeat("x", 20_000)) + "]" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_before_it_grows(string name, string head)
    {
        var text = $"---\n{head}\n---\n# Heading\n" + new string('\n', 10_000);
        ArticleDocument? document = null;
        var allocated = Allocation.Of(() => document = Reader.Read(text));

        Assert.Equal("TC0001", Assert.Single(document!.Problems).Rule.Id);
        Assert.Single(document.Variant.Headings);
        Allocation.AssertWithin(1_000, text, allocated);
        Assert.NotEmpty(name);
    }

    [Fact]
    public void As_many_keys_as_the_limit_are_read()
    {
        var document = Reader.Read("---\n" + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"k{i}: x\ne{i}: {{}}\n")) + "---\n");

        Assert.Empty(document.Problems);
        Assert.Equal(2_500, document.Variant.Metadata.Count);
    }

    [Fact]
    public void A_front_matter_beyond_the_limit_is_not_read()
    {
        var document = Reader.Read($"---\ntitle: {new string('x', ReadingLimits.FrontMatterLength)}\n---\n# Heading\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC9002", problem.Rule.Id);
        Assert.Equal("the front matter has more than 131072 characters and was not read; move text into the article", problem.Message);
        Assert.Equal((2, 1), problem.Span.Place());
        Assert.Equal("Heading", document.Variant.Title);
    }
}
