namespace TypedContent.Tool.Tests;

/// <summary>Tests where the articles of a pseudo-locale are written.</summary>
public sealed class PseudoCommandTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public PseudoCommandTests() => _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "# Pay\n").With("content/de-DE/a.md", "# Zahlen\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_written_once_and_replaced()
    {
        Assert.Equal((0, "1 article in qps-ploc, 2 written.\n"), Result("pseudo"));
        Assert.Equal("# ⟦Þáý⟧\n", File.ReadAllText(_folder.Under("content/qps-ploc/a.md")));
        Assert.Contains("[qps-Ploc from en-US] a\n", File.ReadAllText(_folder.Under("typedcontent.lock")), StringComparison.Ordinal);

        Assert.Equal((0, "1 article in qps-ploc, 0 written.\n"), Result("pseudo"));
        Assert.Equal(0, _folder.Run("check").ExitCode);
    }

    [Fact]
    public void Translations_are_not_replaced()
    {
        Assert.Equal((2, "content: 'de-DE' is not a pseudo-locale, so its articles may be translations; write qps-ploc, or a region from XA to XZ, such as en-XA\n"), Result("pseudo", "--locale", "de-DE"));
        Assert.Equal("# Zahlen\n", File.ReadAllText(_folder.Under("content/de-DE/a.md")));
    }

    private (int ExitCode, string Errors) Result(params string[] arguments) => _folder.Run(arguments) is var run ? (run.ExitCode, run.Errors) : default;
}
