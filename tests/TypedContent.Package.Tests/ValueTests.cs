namespace TypedContent.Package.Tests;

/// <summary>Tests texts with values in a project that uses the package.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class ValueTests(PackedFeed feed)
{
    [Fact]
    public async Task A_project_gives_values_to_texts()
    {
        var app = feed.NewConsumer("<TypedContentValues>true</TypedContentValues>");
        app.Write("content/en-US/messages.md", "# Messages\n\n{count, plural, one {# item} other {# items}} for {name}\n");
        app.Write("content/sv-SE/messages.md", "# Meddelanden\n\n{count, plural, one {# sak} other {# saker}} till {name}\n");
        app.Write("Program.cs", """
            using App.Content;

            Console.WriteLine(Articles.Messages.Strings.ItemsFor(count: 2, name: "Kim").In(Locales.SvSE));
            Console.WriteLine(Articles.Messages.Strings.ItemsFor(count: 1, name: "<Kim>").Source.ToHtml());
            """);

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["2 saker till Kim", "1 item for &lt;Kim&gt;"], (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_translation_with_other_values_fails_the_build_at_its_line()
    {
        var app = feed.NewConsumer("<TypedContentValues>true</TypedContentValues>");
        app.Write("content/en-US/messages.md", "# Messages\n\n{count, plural, one {# item} other {# items}}\n");
        app.Write("content/pl-PL/messages.md", "# Komunikaty\n\n{count, plural, one {# rzecz} other {# rzeczy}}\n");

        var build = await app.BuildAsync();

        Assert.Contains("messages.md(3,1): error TC2019: '{count, plural, …}' has no branch 'few', which pl-PL needs, as for 2; add 'few {…}'", build.Output, StringComparison.Ordinal);
    }
}
