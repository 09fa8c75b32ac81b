using TypedContent.Generator.Tests.Infrastructure;
using Xunit.Sdk;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>Tests that the replacement for Verify detects differences.</summary>
public sealed class VerifierTests
{
    [Fact]
    public void A_difference_is_shown_by_its_lines() => Assert.Equal("@@ line 2\n- b\n+ x\n+ y\n", LineDiff.Of("a\nb\nc", "a\nx\ny\nc"));

    [Fact]
    public void Code_that_was_never_verified_fails()
    {
        if (Verifier.IsAccepting)
        {
            return;
        }

        var failure = Assert.Throws<TrueException>(() => Verifier.Verify(Generation.Run(), nameof(VerifierTests)));
        Assert.Contains("+ public static class Locales", failure.Message, StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Tests, "Snapshots"), nameof(VerifierTests) + "*"))
        {
            File.Delete(file);
        }
    }
}
