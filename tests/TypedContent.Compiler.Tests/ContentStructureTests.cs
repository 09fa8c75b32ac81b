using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests;

/// <summary>Tests which edits change what the C# compiler makes of a content set.</summary>
public sealed class ContentStructureTests
{
    private const string Source = "---\ntitle: A\n---\n# A\n\n## Part\n\nFirst text.\n\n[b](b.md)\n";
    private const string Translation = "---\ntitle: A de\n---\n# A\n\n## Part\n\nErster Text.\n\n[b](b.md)\n";

    private static readonly ContentStructure s_structure = Of();

    [Theory]
    [InlineData("Erster Text.", "Anderer Text.")]
    [InlineData("title: A de", "title: B de")]
    [InlineData("Erster Text.", "Erster Text,\nlang.")]
    public void A_translated_text_does_not_change_it(string old, string text)
    {
        Assert.Equal(s_structure.Hash, Of(translation: Translation.Replace(old, text, StringComparison.Ordinal)).Hash);
        Assert.Equal(Of(isDocumented: true).Hash, Of(translation: Translation.Replace(old, text, StringComparison.Ordinal), isDocumented: true).Hash);
    }

    [Theory]
    [InlineData("First text.", "Other text.")]
    [InlineData("## Part", "## Portion")]
    [InlineData("b.md", "gone.md")]
    [InlineData("[b](b.md)", "[b](https://example.com)")]
    [InlineData("title: A", "title: A\nms.date: 01/02/2026")]
    [InlineData("# A\n", "# A\n\nMore.\n")]
    public void A_member_changes_it(string old, string text) =>
        Assert.NotEqual(s_structure.Hash, Of(source: Source.Replace(old, text, StringComparison.Ordinal)).Hash);

    [Theory]
    [InlineData("b.md", "gone.md")]
    [InlineData("Erster Text.", "Erster Text.\n\nZweiter Text.")]
    public void A_finding_in_a_translation_changes_it(string old, string text) =>
        Assert.NotEqual(s_structure.Hash, Of(translation: Translation.Replace(old, text, StringComparison.Ordinal)).Hash);

    [Theory]
    [InlineData("Hello {name}.", "Hello {user}.")]
    [InlineData("Hello {name}.", "Hello {name, number}.")]
    [InlineData("Hello {name}.", "Hello.")]
    [InlineData("Hello {name} {n, number}.", "Hello {n, number} {name}.")]
    public void Other_values_of_a_text_change_it(string text, string edited)
    {
        const string on = "---\ntypedcontent.values: true\n---\n\n";
        var (before, after) = (new ContentSet().With("en-US/a.md", on + text), new ContentSet().With("en-US/a.md", on + edited));

        Assert.Equal(before.Model("a").Strings[0].Name, after.Model("a").Strings[0].Name);
        Assert.NotEqual(before.Model("a").MemberHash, after.Model("a").MemberHash);
        Assert.NotEqual(ContentStructure.Of(before.Compilation, false).Hash, ContentStructure.Of(after.Compilation, false).Hash);
    }

    [Fact]
    public void Values_that_move_to_another_text_change_it()
    {
        const string on = "---\ntypedcontent.values: true\n---\n\n";
        var (before, after) = (new ContentSet().With("en-US/a.md", on + "A {x}\n\nB\n"), new ContentSet().With("en-US/a.md", on + "A\n\nB {x}\n"));

        Assert.NotEqual(before.Model("a").MemberHash, after.Model("a").MemberHash);
    }

    [Fact]
    public void The_place_of_a_finding_changes_it()
    {
        var broken = Translation.Replace("b.md", "gone.md", StringComparison.Ordinal);

        Assert.True(Of(translation: broken).HasProblems);
        Assert.NotEqual(Of(translation: broken).Hash, Of(translation: broken.Replace("Erster Text.", "Erster\nText.", StringComparison.Ordinal)).Hash);
        Assert.Equal(Of(translation: broken).Hash, Of(translation: broken.Replace("Erster Text.", "Ein Text.", StringComparison.Ordinal)).Hash);
    }

    [Fact]
    public void A_title_changes_it_only_if_members_are_documented()
    {
        var other = Source.Replace("title: A", "title: Another", StringComparison.Ordinal);

        Assert.Equal(s_structure.Hash, Of(source: other).Hash);
        Assert.NotEqual(Of(isDocumented: true).Hash, Of(source: other, isDocumented: true).Hash);
    }

    private static ContentStructure Of(string source = Source, string translation = Translation, bool isDocumented = false) => ContentStructure.Of(
        new ContentSet().With("en-US/a.md", source).With("de-DE/a.md", translation).With("en-US/b.md").With("de-DE/b.md").Compilation, isDocumented);
}
