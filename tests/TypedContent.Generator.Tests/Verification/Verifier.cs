using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>
/// Compares generated files with the files beside the test. The conventions are those of
/// Verify.SourceGenerators, which can replace this class where it can be restored.
/// </summary>
internal static class Verifier
{
    private const string AcceptVariable = "TYPEDCONTENT_ACCEPT";

    /// <summary>Gets a value that indicates whether the generated files replace the expected files.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares every generated file, and the diagnostics if there are any.</summary>
    public static void Verify(Generation generation, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Repository.Tests, "Snapshots");
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        var received = generation.Result.GeneratedSources.ToDictionary(
            source => $"{prefix}#{Path.GetFileNameWithoutExtension(source.HintName)}.received.cs",
            source => $"//HintName: {source.HintName}\n{source.SourceText}");
        if (generation.Diagnostics.Length > 0)
        {
            var lines = generation.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
            received.Add($"{prefix}.received.txt", string.Join('\n', lines) + "\n");
        }

        var complaints = new StringBuilder();
        foreach (var (name, text) in received)
        {
            Compare(Path.Combine(folder, name), text, complaints);
        }

        foreach (var verified in Directory.GetFiles(folder, prefix + "*.verified.*").Where(file => Belongs(file, prefix)))
        {
            if (!received.ContainsKey(Path.GetFileName(verified).Replace(".verified.", ".received.", StringComparison.Ordinal)))
            {
                Reject(verified, complaints);
            }
        }

        Assert.True(complaints.Length == 0, $"{complaints}Set {AcceptVariable}=1 to accept.");
    }

    private static bool Belongs(string file, string prefix) =>
        Path.GetFileName(file)[prefix.Length] is '#' or '.';

    private static void Compare(string receivedFile, string text, StringBuilder complaints)
    {
        var verifiedFile = receivedFile.Replace(".received.", ".verified.", StringComparison.Ordinal);
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : string.Empty;
        if (verified == text)
        {
            File.Delete(receivedFile);
        }
        else if (IsAccepting)
        {
            File.WriteAllText(verifiedFile, text);
            File.Delete(receivedFile);
        }
        else
        {
            File.WriteAllText(receivedFile, text);
            complaints.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(verifiedFile)} differs:\n{LineDiff.Of(verified, text)}\n");
        }
    }

    private static void Reject(string verifiedFile, StringBuilder complaints)
    {
        if (IsAccepting)
        {
            File.Delete(verifiedFile);
        }
        else
        {
            complaints.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(verifiedFile)} is no longer generated.\n");
        }
    }
}
