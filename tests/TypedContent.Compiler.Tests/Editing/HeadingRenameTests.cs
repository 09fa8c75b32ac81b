using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Editing;

/// <summary>Tests that links follow a heading whose text changes.</summary>
public sealed class HeadingRenameTests
{
    [Fact]
    public void Links_to_the_section_follow_in_all_articles()
    {
        var rename = Rename(
            new ContentSet().With("en-US/a.md", "# A\n\n[x](#first-steps)\n\n## First **steps** ##\n\nText.\n\n## Other\n").With("en-US/b.md", "[x](a.md#first-steps) [y](a.md#other) [z][1]\n\n[1]: a.md#first-steps\n"),
            "en-US/a.md", "first-steps", "How to `begin`");

        Assert.Equal("how-to-begin", rename.Anchor);
        Assert.Equal("# A\n\n[x](#how-to-begin)\n\n## How to `begin` ##\n\nText.\n\n## Other\n", rename.Content.TextOf("en-US/a.md"));
        Assert.Equal("[x](a.md#how-to-begin) [y](a.md#other) [z][1]\n\n[1]: a.md#how-to-begin\n", rename.Content.TextOf("en-US/b.md"));
    }

    [Fact]
    public void A_stated_id_stays_and_with_it_all_links()
    {
        var rename = Rename(new ContentSet().With("en-US/a.md", "# A\n\n## Steps {#go}\n").With("en-US/b.md", "[x](a.md#go)\n"), "en-US/a.md", "go", "Way");

        Assert.Equal(("go", "# A\n\n## Way {#go}\n", "[x](a.md#go)\n"), (rename.Anchor, rename.Content.TextOf("en-US/a.md"), rename.Content.TextOf("en-US/b.md")));
    }

    [Fact]
    public void Links_of_translations_follow_where_the_section_is_certain()
    {
        var rename = Rename(
            new ContentSet().With("en-US/a.md", "# A\n\n## Steps\n\nText.\n\n## End\n\nText.\n").With("de-DE/a.md", "# A\n\n## Schritte\n\nText.\n\n## Ende\n\nText.\n")
                .With("en-US/b.md", "[x](a.md#steps)\n").With("de-DE/b.md", "[x](a.md#steps) [y](a.md#schritte)\n"),
            "en-US/a.md", "steps", "Way");

        Assert.Equal("[x](a.md#way)\n", rename.Content.TextOf("en-US/b.md"));
        Assert.Equal("[x](a.md#way) [y](a.md#schritte)\n", rename.Content.TextOf("de-DE/b.md"));
    }

    [Fact]
    public void Otherwise_the_heading_keeps_its_anchor_as_an_id()
    {
        // The link is written with an entity, so it can't be changed.
        var rename = Rename(new ContentSet().With("en-US/a.md", "# A\n\n## Steps\n").With("en-US/b.md", "[x](a.md#ste&#112;s)\n"), "en-US/a.md", "steps", "Way");

        Assert.Equal(("steps", "# A\n\n## Way {#steps}\n", "[x](a.md#ste&#112;s)\n"), (rename.Anchor, rename.Content.TextOf("en-US/a.md"), rename.Content.TextOf("en-US/b.md")));
    }

    [Theory]
    [InlineData("# A\n\n## Steps\n\n## Steps\n", "steps", "Way", "# A\n\n## Way {#steps}\n\n## Steps\n")]
    [InlineData("# A\n\n## Steps\n\n## Other\n\n## Steps\n", "other", "Steps", "# A\n\n## Steps\n\n## Steps {#other}\n\n## Steps\n")]
    public void Links_to_other_headings_with_the_same_text_lead_where_they_did(string before, string anchor, string title, string after)
    {
        var rename = Rename(new ContentSet().With("en-US/a.md", before).With("en-US/b.md", "[x](a.md#steps) [y](a.md#steps-1)\n"), "en-US/a.md", anchor, title);

        Assert.Equal((anchor, after, "[x](a.md#steps) [y](a.md#steps-1)\n"), (rename.Anchor, rename.Content.TextOf("en-US/a.md"), rename.Content.TextOf("en-US/b.md")));
    }

    [Fact]
    public void The_translation_of_a_side_by_side_heading_changes_alone()
    {
        var rename = Rename(new ContentSet().With("sv-SE/a.md", $"## <a name=\"steps\"></a>{Markup.Unit(1, "Steg", "Steps")}\n"), "sv-SE/a.md", "steps", "Väg");

        Assert.Equal($"## <a name=\"steps\"></a>{Markup.Unit(1, "Väg", "Steps")}\n", rename.Content.TextOf("sv-SE/a.md"));
    }

    [Theory]
    [InlineData("en-US/a.md", "gone", "x", "'en-US/a.md' has no heading '#gone'; its headings are #a, #steps")]
    [InlineData("en-US/gone.md", "steps", "x", "'en-US/gone.md' is no article that can be read")]
    [InlineData("en-US/a.md", "steps", " ", "the new text is empty or has a line break; write it on one line")]
    public void A_heading_that_cannot_be_renamed_says_why(string file, string anchor, string title, string message) =>
        Assert.Equal(message, Assert.Throws<MoveException>(() => Rename(new ContentSet().With("en-US/a.md", "# A\n\n## Steps\n"), file, anchor, title)).Message);

    private static HeadingRename Rename(ContentSet set, string file, string anchor, string title) =>
        HeadingRename.Of(new EditableContent(set.Compilation, new SideTexts(string.Empty)), file, anchor, title);
}
