#pragma warning disable IDE0011
using TypedContent.Generator.Tests.Infrastructure;
namespace TypedContent.Generator.Tests;
public sealed class DebugTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        ContentText[] files = [
        new("a.md", "# A\n\nFirst sentence.\n\n## Next steps\n\nSecond sentence.\n"),
        new("b.md", "# B\n\n[a](a.md#next-steps)\n"),
        new("c.md", "# C\n\n[a](a.md)\n"),
        new("d.md", "# D\n\nNo link.\n")];
        var g = Generation.Run(files);
        foreach (var x in new[]{g, g.Edit("a.md", "# A\n\nAnother sentence.\n\n## Next steps\n\nSecond sentence.\n")})
        foreach (var (k, v) in x.Result.TrackedSteps)
            output.WriteLine(k + ": " + string.Join(" | ", v.Select(s => string.Join(",", s.Outputs.Select(o => o.Reason)))));
    }
}
