using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

/// <summary>Tests that the work on texts in their blocks, as an import reads them, grows with their number.</summary>
[Collection(nameof(Alone))]
public sealed class TextBlockTests
{
    [Fact]
    public void Units_in_one_tag() => AssertLinear(1_000, count =>
    {
        var blocks = Read($"<!-- {Repeat(count, i => Markup.Unit(i, "Wort", "Word"))} -->\n\n{Markup.Unit(count, "Ende", "End")}\n").Blocks;

        Assert.Equal(count + 1, blocks.Units.Count);
        Assert.Equal(count, blocks.Units.Values.Count(unit => !unit.IsWhole));
    });

    [Theory]
    [InlineData("[!a b] ")]
    [InlineData("[!a [b](c.md)] ")]
    public void Directives_of_a_paragraph(string directive) => AssertLinear(1_000, count =>
    {
        var slot = Assert.Single(Read(Repeat(count, _ => directive) + "end\n", "en-US").Slots);

        Assert.Equal(count, slot.Content.Codes.Count());
        Assert.Equal(Repeat(count, _ => directive) + "end", slot.Content.Markdown);
    });

    [Theory]
    [InlineData("a [!B c] d [!E f](g.md) [!H [i [!J]]] **k [!L** m]", "[!B c]|[|](g.md)|[!H [i [!J]]]|**|[!L** m]")]
    [InlineData("[!A] [!B]b&amp;[!C &amp; d] e [ [!F] [! g] [!2]", "[!A]|[!B]|[!C &amp; d]|[!F]")]
    public void Directives_are_codes_where_they_cut_only_words(string markdown, string codes) =>
        Assert.Equal(codes, string.Join('|', Assert.Single(Read(markdown + "\n", "en-US").Slots).Content.Parts.Where(part => !part.IsText).Select(part => part.Markdown)));

    private static FileTexts Read(string text, string locale = "de-DE") =>
        FileTexts.Read(new ArticleIdentity($"{locale}/a.md", "a", locale), text, new ContentOptions()).With(text);

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static void AssertLinear(int count, Action<int> work) => Allocation.AssertLinear(count, n => Allocation.OfProcess(() => work(n)));
}
