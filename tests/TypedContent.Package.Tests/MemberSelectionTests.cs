namespace TypedContent.Package.Tests;

/// <summary>Tests the settings that leave out members in a build.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class MemberSelectionTests(PackedFeed feed)
{
    [Fact]
    public async Task Articles_have_the_members_that_the_project_names()
    {
        var app = feed.NewConsumer("""
            <TypedContentMembers>sections;links</TypedContentMembers>
            <TypedContentMembersFor>
              welcome: strings;
                metadata;
              guide/s*: none
            </TypedContentMembersFor>
            """);
        app.Write("Program.cs", """
            using App.Content;

            Print(Articles.Welcome.Strings, Articles.Welcome.Sections, Articles.Welcome.Metadata);
            Print(Articles.Guide.Invoices.Strings, Articles.Guide.Invoices.Sections, Articles.Guide.Invoices.Metadata);
            Print(Articles.Guide.Support.Strings, Articles.Guide.Support.Sections, Articles.Guide.Support.Metadata);
            Console.WriteLine(Articles.Guide.Invoices.AllUnits[2].In(Locales.SvSE));
            Console.WriteLine(Articles.Guide.Support.AllSections[0].Heading.In(Locales.SvSE));

            static void Print(params object[] tables) => Console.WriteLine(string.Join(' ', tables.Select(table => table.GetType().Name.Split('`', '_')[0])));
            """);

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(
            [
                "StringTable EmptyTable ArticleMetadata", "EmptyTable SectionTable EmptyTable", "EmptyTable EmptyTable EmptyTable",
                "Betala inom 30 dagar.", "Support",
            ],
            (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));
    }
}
