using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Tests.Locks;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

/// <summary>Tests the texts of headings whose translation states the id of the source.</summary>
public sealed class StatedHeadingTests
{
    [Theory]
    [InlineData("# Bill\n\n## Pay {#pay}\n\n## Send {#send}", "# 請求書\n\n## 送る {#send}\n\n## 払う {#pay}", "Pay", "払う", "Send", "送る")]
    [InlineData("# Bill\n\n## Pay\n\n## Send", "# 請求書\n\n## 送る {#send}\n\n## 払う {#pay}", "Pay", "払う", "Send", "送る")]
    [InlineData("## Pay\n\n## Send", "## 送る {#send}\n\n## 払う {#pay}", "Pay", "払う", "Send", "送る")]
    [InlineData("## <a id=\"pay\"></a>Pay\n\n## Send", "## 送る\n\n## <a id=\"pay\"></a>払う", "Pay", "払う")]
    [InlineData("<a name=\"pay\"></a>\n\n## Pay\n\n## Send", "## 送る\n\n<a name=\"pay\"></a>\n\n## 払う", "Pay", "払う")]
    public void They_are_joined_in_any_order(string source, string target, params string[] expected) =>
        Assert.Equal(expected.Chunk(2).Select(pair => (pair[0], pair[1])), Joined(source, target).Where(pair => pair.Source != "Bill"));

    [Theory]
    [InlineData("## Pay {#pay}\n\n## Send {#pay}\n\n## Get", "## 払う {#pay}")]
    [InlineData("## Pay {#pay}", "## 送る {#pay}\n\n## 払う {#pay}\n\n## 得る")]
    [InlineData("## Pay\n\n## Send {#kontakt}\n\n## Get", "## Kontakt")]
    public void An_id_that_several_headings_have_or_that_only_the_source_states_is_no_reason(string source, string target) =>
        Assert.Empty(Joined(source, target));

    [Fact]
    public void Titles_of_tabs_are_no_headings() => Assert.Equal(
        [("Pay", "払う")],
        Joined("## Send {#send}\n\n## Pay {#pay}\n\n# [Linux](#tab/linux)\n\n---", "## 払う {#pay}\n\n# [Windows](#tab/windows)\n\n---\n\n## 書く"));

    [Fact]
    public void What_the_lock_states_comes_first()
    {
        var accepted = new LockedContent("## Pay {#pay}\n\nText.\n\n## Send {#send}", "## Zahlen {#pay}\n\nText hier.\n\n## Senden {#send}").Accept();

        Assert.Equal(["Zahlen", "Senden"], Headings(accepted));
        Assert.Equal(["Zahlen", "Senden"], Headings(accepted.EditTarget("{#pay}", "{#x}").EditTarget("{#send}", "{#pay}")));
    }

    [Fact]
    public void They_are_joined_at_other_places_than_the_texts_that_a_lock_knows()
    {
        var accepted = new LockedContent("## Pay {#pay}\n\nText.\n\n## Send {#send}", "## Zahlen {#pay}\n\nText hier.\n\n## Senden {#send}").Accept();
        var edited = accepted with { Source = "## New {#new}\n\n" + accepted.Source, Target = accepted.Target + "\n\n## Neu {#new}" };

        Assert.Equal("Neu", edited.Texts["New"].Text);
    }

    private static IEnumerable<string?> Headings(LockedContent content) => content.Texts.Values.Select(text => text.Text).Where(text => text is "Zahlen" or "Senden");

    private static IEnumerable<(string Source, string Target)> Joined(string source, string target)
    {
        var article = new ContentSet().With("en-US/a.md", source).With("de-DE/a.md", target).Align("a");
        var (sources, targets) = (article.Group.Variants[0].Units, article.Group.Variants[1].Units);
        return article.Units.Where(unit => unit.Indices is [>= 0, >= 0]).Select(unit => (sources[unit.Indices[0]].Label, targets[unit.Indices[1]].Label));
    }
}
