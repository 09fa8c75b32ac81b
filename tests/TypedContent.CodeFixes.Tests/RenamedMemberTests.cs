using TypedContent.CodeFixes.Tests.Infrastructure;

namespace TypedContent.CodeFixes.Tests;

/// <summary>Tests members whose texts were edited since the last build.</summary>
public sealed class RenamedMemberTests
{
    private const string Code = "class A { string B => Articles.Billing.Strings.PayWithinThirtyDays; string C => Articles.Billing.Strings.CallUs + Articles.Billing.Strings.PayWithinThirtyDays; }";
    private const string Text = "# Billing\n\nRead this first.\n\nPay within thirty days.\n\nCall us.\n\n## Next steps\n";

    [Fact]
    public async Task An_edited_sentence_has_a_new_name()
    {
        using var project = Built(Text, Code);

        project.With(Article(Text.Replace("thirty", "forty", StringComparison.Ordinal)));

        Assert.Equal(
            "TC6001: 'PayWithinThirtyDays' of 'BillingArticle' is no longer a member; the member at its place is 'PayWithinFortyDays'",
            (await project.MessagesAsync())[0]);
        await project.FixAsync(new ReplacementFix());
        Assert.Equal([Code.Replace("B => Articles.Billing.Strings.PayWithinThirtyDays", "B => Articles.Billing.Strings.PayWithinFortyDays", StringComparison.Ordinal)], project.Files);
    }

    [Fact]
    public async Task All_are_corrected_at_once_in_all_files()
    {
        using var project = Built(Text, Code, Code.Replace("class A", "class Z", StringComparison.Ordinal));

        project.With(Article(Text.Replace("thirty", "forty", StringComparison.Ordinal)));
        await project.FixAllAsync(new ReplacementFix());

        Assert.All(project.Files, file => Assert.DoesNotContain("Thirty", file, StringComparison.Ordinal));
        Assert.Empty(await project.MessagesAsync());
    }

    [Fact]
    public async Task Several_edits_at_one_place_are_told_apart_by_their_words()
    {
        using var project = Built(Text, Code);

        project.With(Article(Text.Replace("thirty", "forty", StringComparison.Ordinal).Replace("Call us.", "Call us tomorrow.", StringComparison.Ordinal)));
        await project.FixAllAsync(new ReplacementFix());

        Assert.Contains("Strings.CallUsTomorrow + Articles.Billing.Strings.PayWithinFortyDays", project.Files[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_has_a_new_name()
    {
        using var project = Built(Text, "class A { Section B => Articles.Billing.Sections.NextSteps; }");

        project.With(Article(Text.Replace("Next steps", "Now", StringComparison.Ordinal)));
        await project.FixAsync(new ReplacementFix());

        Assert.Equal(["class A { Section B => Articles.Billing.Sections.Now; }"], project.Files);
    }

    [Fact]
    public async Task A_name_that_never_was_one_is_left_to_the_compiler()
    {
        using var project = Built(Text, "class A { string B => Articles.Billing.Strings.CallUs; }");

        project.With(Article(Text.Replace("Call us.", string.Empty, StringComparison.Ordinal)));
        Assert.Empty(await project.MessagesAsync());

        using var other = new Project("class A { string B => Articles.Billing.Strings.PayNever; }").With(Article(Text));
        Assert.Empty(await other.MessagesAsync());
    }

    [Fact]
    public async Task A_deleted_sentence_is_no_other_one()
    {
        using var project = Built(Text, Code);

        project.With(Article("# Billing\n\nRead this first.\n\nSomething else.\n\nAnd more words.\n\n## Next steps\n"));

        Assert.Empty(await project.MessagesAsync());
    }

    [Fact]
    public async Task Without_a_build_nothing_is_known()
    {
        using var project = new Project(Code).With(Article(Text.Replace("thirty", "forty", StringComparison.Ordinal)));

        Assert.Empty(await project.MessagesAsync());
    }

    private static Project Built(string article, params string[] files) => new Project(files).With(Article(article)).Build();

    private static ContentText Article(string text) => new("en-US/billing.md", text);
}
