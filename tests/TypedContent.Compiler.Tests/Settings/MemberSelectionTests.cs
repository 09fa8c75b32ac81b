using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Settings;

/// <summary>Tests the settings that leave out members.</summary>
public sealed class MemberSelectionTests
{
    private const string Text = "---\ntitle: A\n---\n# A\n\nOne sentence.\n\n## Next\n\nSee [B](../api/b.md).\n";

    [Theory]
    [InlineData("", "", "1 1 1 1")]
    [InlineData("strings;sections;links;metadata", "", "1 1 1 1")]
    [InlineData("all", "", "1 1 1 1")]
    [InlineData("Sections, LINKS", "", "0 1 1 0")]
    [InlineData("strings", "", "1 0 0 0")]
    [InlineData("metadata", "", "0 0 0 1")]
    [InlineData("none", "", "0 0 0 0")]
    [InlineData("", "old/**: sections;links", "0 1 1 0")]
    [InlineData("", "old/**:,sections,links", "0 1 1 0")]
    [InlineData("none", "old: all", "1 1 1 1")]
    [InlineData("none", "OLD/*:strings", "1 0 0 0")]
    [InlineData("none", "api/**: links; old/a: metadata", "0 0 0 1")]
    [InlineData("none", "old/a: metadata; old/**: all; **: strings", "0 0 0 1")]
    public void Parts_that_are_left_out_have_no_members(string members, string membersFor, string expected)
    {
        var model = Set(members, membersFor).Model("old/a");

        Assert.Equal(expected, string.Join(' ', new[] { model.Strings.Count > 0, model.Sections.Count > 0, model.Links.Count > 0, model.RequiredMetadata.Count > 0 }.Select(has => has ? 1 : 0)));
        Assert.Equal(new ArticleSize(2, 1, 4), model.Size);
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("sections;links", "old/**: strings")]
    public void Packs_and_findings_do_not_depend_on_them(string members, string membersFor)
    {
        var (all, some) = (Set("", ""), Set(members, membersFor));

        Assert.Equal(all.Pack().OrderBy(pack => pack.Key), some.Pack().OrderBy(pack => pack.Key));
        Assert.Equal(all.Model("old/a").MemberHash, some.Model("old/a").MemberHash);
        Assert.Equal(all.Check(), some.Check());
        Assert.NotEmpty(some.Check());
    }

    [Theory]
    [InlineData("sentences", "", "'sentences' is not a value of TypedContentMembers; write 'strings', 'sections', 'links', or 'metadata', or 'all' or 'none' alone")]
    [InlineData("none;links", "", "'none' is not a value of TypedContentMembers; write it alone, or leave 'none' out")]
    [InlineData("", "old/**: sentences", "'sentences' is not a value of TypedContentMembersFor; write 'strings', 'sections', 'links', or 'metadata', or 'all' or 'none' alone")]
    [InlineData("", "old/**: links; all", "'all' is not a value of TypedContentMembersFor; write it alone, or leave 'all' out")]
    [InlineData("", "links; old/**: links", "'links' is not a value of TypedContentMembersFor; write a pattern of paths and a colon before it, such as 'archive/**: sections;links'")]
    [InlineData("", ": links", "':' is not a value of TypedContentMembersFor; write the pattern of paths before the colon, such as 'archive/**: sections;links'")]
    [InlineData("", "old/**:", "'old/**:' is not a value of TypedContentMembersFor; write the members after it, such as 'old/**: sections;links', or 'old/**: none'")]
    public void A_value_that_is_not_understood_is_reported_once(string members, string membersFor, string message)
    {
        var problem = Assert.Single(Set(members, membersFor).CheckSet(), problem => problem.Rule.Id is "TC5013" or "TC5014");

        Assert.Equal(("TC5013", message), (problem.Rule.Id, problem.Message));
    }

    [Fact]
    public void Only_the_values_that_are_understood_count()
    {
        Assert.Equal(MemberKinds.Links, Read("sentences;links", "").Members.Usual);
        Assert.Equal(MemberKinds.All, Read("sentences", "").Members.Usual);
        Assert.Equal([new MemberPattern("b/**", MemberKinds.Links)], Read("", "a/**: sentences; b/**: links").Members.Patterns);
    }

    [Theory]
    [InlineData("older/**: links", "no file has the pattern 'older/**' of TypedContentMembersFor; write the path of articles without locale and extension, such as 'archive/**', or remove it")]
    [InlineData("en-US/old/**: links", "no file has the pattern 'en-US/old/**' of TypedContentMembersFor; write the path of articles without locale and extension, such as 'archive/**', or remove it")]
    [InlineData("old/**: links; old/a: none", "no file has the pattern 'old/a' of TypedContentMembersFor; write it before 'old/**', which has all of its articles")]
    public void A_pattern_that_decides_about_no_article_is_reported(string membersFor, string message)
    {
        var problem = Assert.Single(Set("", membersFor).CheckSet(), problem => problem.Rule.Id is "TC5013" or "TC5014");

        Assert.Equal(("TC5014", message), (problem.Rule.Id, problem.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("old/**: links")]
    [InlineData("old/a: none; **: links")]
    public void Other_patterns_are_not(string membersFor) =>
        Assert.DoesNotContain(Set("", membersFor).CheckSet(), problem => problem.Rule.Id is "TC5013" or "TC5014");

    [Fact]
    public void Patterns_of_a_set_without_articles_are_not_either() =>
        Assert.Empty(new ContentSet { Options = Read("", "old/**: links") }.CheckSet());

    private static ContentSet Set(string members, string membersFor) => new ContentSet { Options = Read(members, membersFor) }
        .With("en-US/old/a.md", Text).With("en-US/api/b.md", "# B\n\nSee [gone](gone.md).\n");

    private static ContentOptions Read(string members, string membersFor) =>
        ContentOptions.Read(setting => setting == ProjectSettings.Members ? members : setting == ProjectSettings.MembersFor ? membersFor : null);
}
