namespace TypedContent.Package.Tests;

/// <summary>Tests that the same project results in the same bytes in any folder.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class DeterminismTests(PackedFeed feed)
{
    [Fact]
    public async Task Builds_in_two_folders_give_the_same_assembly_and_packs()
    {
        var (left, right) = (await BuildAsync(), await BuildAsync());

        Assert.NotEqual(left.Folder, right.Folder);
        Assert.Equal(left.Packs, right.Packs);
        Assert.Equal(Bytes(left, "bin/Debug/net10.0/App.dll"), Bytes(right, "bin/Debug/net10.0/App.dll"));
        foreach (var pack in left.Packs)
        {
            Assert.Equal(Bytes(left, Path.Combine(left.PackFolder, pack!)), Bytes(right, Path.Combine(right.PackFolder, pack!)));
        }
    }

    private static byte[] Bytes(Consumer app, string path) => File.ReadAllBytes(app.Under(path));

    private async Task<Consumer> BuildAsync()
    {
        var app = feed.NewConsumer("<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>");
        (await app.BuildAsync("-p:ContinuousIntegrationBuild=true")).AssertClean();
        return app;
    }
}
