using TypedContent.Compiler.Paths;

namespace TypedContent.Acceptance.Tests;

/// <summary>The engine writes kinds of links into packs, the runtime reads them. Neither may refer to the other.</summary>
public class LinkKindTests
{
    [Fact]
    public void Engine_and_runtime_mean_the_same_by_the_same_number() => Assert.Equal(
        Enum.GetValues<Compiler.Paths.LinkKind>().Select(kind => (kind.ToString(), (int)kind)),
        Enum.GetValues<LinkKind>().Select(kind => (kind.ToString(), (int)kind)));
}
