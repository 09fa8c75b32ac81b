namespace TypedContent.Package.Tests.Placement;

/// <summary>Tests programs whose packs are in satellite assemblies, and what prevents a placement.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SatellitePackTests(PackedFeed feed)
{
    private const string Satellites = "<TypedContentPacks>satellites</TypedContentPacks>";

    [Fact]
    public async Task The_pack_of_the_source_locale_is_in_the_assembly_and_others_are_in_satellite_assemblies()
    {
        var app = feed.NewConsumer(Satellites);
        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["TypedContent.en-US.pack", "TypedContent.satellites"], AssemblyFile.Resources(app.Under("bin/Debug/net10.0/App.dll")));
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());

        File.Delete(app.Under("bin/Debug/net10.0/sv-SE/App.resources.dll"));
        Assert.Equal("Your customers should hear from you first.", (await app.RunAsync()).Output.Trim());

        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace("höra av dig", "få höra av dig", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertClean();
        Assert.Contains("få höra av dig", (await app.RunAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_are_embedded_with_a_message_where_their_placement_does_not_work()
    {
        var app = feed.NewConsumer();

        var aot = await app.BuildAsync("-p:TypedContentPacks=satellites", "-p:PublishAot=true", "-p:IsAotCompatible=false");
        Assert.Contains("App.csproj : message TC5020: the texts are embedded in the assembly and not placed in satellites, since NativeAOT loads no satellite assemblies", aot.Output, StringComparison.Ordinal);
        aot.AssertClean();
        Assert.Equal(["TypedContent.en-US.pack", "TypedContent.sv-SE.pack"], AssemblyFile.Resources(app.Under("bin/Debug/net10.0/App.dll")));

        Assert.Contains("message TC5020", (await app.BuildAsync("-p:TypedContentPacks=satellites", "-p:InvariantGlobalization=true")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TC5020", (await app.BuildAsync("-p:TypedContentPacks=satellites", "-p:InvariantGlobalization=true", "-p:PredefinedCulturesOnly=false")).Output, StringComparison.Ordinal);
        Assert.Contains("not placed in files, since programs in a browser read no files", (await app.BuildAsync("-p:TypedContentPacks=files", "-t:TypedContentPlacementGuard", "-p:RuntimeIdentifier=browser-wasm")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TC5020", (await app.BuildAsync("-p:TypedContentPacks=files", "-p:PublishAot=true")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_placement_that_does_not_exist_is_an_error() =>
        (await feed.NewConsumer("<TypedContentPacks>file</TypedContentPacks>").BuildAsync()).AssertFailed(
            "error TC5013: 'file' is not a value of TypedContentPacks; write 'embedded', 'files', or 'satellites'");
}
