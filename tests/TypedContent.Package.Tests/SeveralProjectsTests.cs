namespace TypedContent.Package.Tests;

/// <summary>Tests a set that is split into projects.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SeveralProjectsTests(PackedFeed feed)
{
    private const string Orders = "# Orders\n\nPlace an order.\n";

    private const string Program = """
        using App.Content;
        using TypedContent;

        var site = ContentSet.Combine(Articles.Set, Orders.Content.Articles.Set);
        Console.WriteLine(string.Join(' ', site.Articles.Select(article => article.Path)));
        Console.WriteLine(site.TryGet("orders/place", out var article) ? article.AllUnits[1].In(new Locale("sv-SE")) : "");
        """;

    [Fact]
    public async Task They_are_one_set_and_an_edit_compiles_one_of_them()
    {
        var app = feed.NewUnrestoredConsumer(items: """<ProjectReference Include="../Orders/Orders.csproj" />""");
        app.Write("Program.cs", Program);
        app.Write("../Orders/Orders.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TypedContentMembers>none</TypedContentMembers>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        app.Write("../Orders/content/en-US/orders/place.md", Orders);
        string[] assemblies = [app.Under("obj/Debug/net10.0/App.dll"), app.Under("../Orders/obj/Debug/net10.0/Orders.dll")];

        (await app.BuildAsync("-graph", "-m")).AssertClean();
        var before = Array.ConvertAll(assemblies, File.GetLastWriteTimeUtc);
        Assert.Equal(["guide/invoices guide/support orders/place welcome", "Place an order."], Lines(await app.RunAsync()));

        app.Write("../Orders/content/en-US/orders/place.md", Orders.Replace("an order", "one order", StringComparison.Ordinal));
        (await app.BuildAsync("-graph", "-m")).AssertClean();

        Assert.Equal([true, false], assemblies.Zip(before, (assembly, time) => File.GetLastWriteTimeUtc(assembly) == time));
        Assert.Equal("Place one order.", Lines(await app.RunAsync())[1]);
    }

    private static string[] Lines(Outcome run) => run.Output.Trim().Split(Environment.NewLine);
}
