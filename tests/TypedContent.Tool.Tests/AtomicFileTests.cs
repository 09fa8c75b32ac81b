using System.Diagnostics;
using TypedContent.Build.Files;

namespace TypedContent.Tool.Tests;

/// <summary>Files are replaced as a whole; links, pipes and devices stay what they are.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixFact]
    public void A_link_stays_and_its_target_is_written()
    {
        File.WriteAllText(Under("target"), "old");
        File.CreateSymbolicLink(Under("link"), "target");

        AtomicFile.WriteIfChanged(Under("link"), "new"u8.ToArray());

        Assert.Equal("target", new FileInfo(Under("link")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Under("target")));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [UnixFact]
    public void A_pipe_is_written_to_and_stays_a_pipe()
    {
        using var reader = Process.Start(new ProcessStartInfo("sh", ["-c", $"mkfifo '{Under("pipe")}' && cat '{Under("pipe")}'"]) { RedirectStandardOutput = true })!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Under("pipe")), TimeSpan.FromMinutes(1)));

        AtomicFile.WriteIfChanged(Under("pipe"), "text"u8.ToArray());

        Assert.Equal("text", reader.StandardOutput.ReadToEnd());
        Assert.False(FileType.IsRegular(Under("pipe")));
    }

    private string Under(string name) => Path.Combine(_folder, name);
}
