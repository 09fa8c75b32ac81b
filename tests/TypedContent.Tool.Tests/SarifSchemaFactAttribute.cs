using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace TypedContent.Tool.Tests;

/// <summary>Marks a test that needs the schema of SARIF. It takes long, and is skipped where npm can't fetch the schema.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SarifSchemaFactAttribute : FactAttribute
{
    private const string Package = "@microsoft/jest-sarif";
    private const string Entry = "package/lib/schemas/sarif-2.1.0-rtm.5.json";

    private static readonly Lazy<string?> s_schema = new(Fetch);

    /// <summary>Initializes the attribute, and skips the test where there is no schema.</summary>
    public SarifSchemaFactAttribute() =>
        Skip = !TestSelection.IncludesLongRunning ? TestSelection.Reason : Schema is null ? $"npm can't fetch {Package}, which has the schema of SARIF." : null;

    /// <summary>Gets the schema; null if it can't be fetched.</summary>
    public static string? Schema => s_schema.Value;

    private static string? Fetch()
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-sarif-");
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", Package, "--silent"]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = npm.StandardError.ReadToEndAsync();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            errors.GetAwaiter().GetResult();
            return npm.ExitCode == 0 ? Read(folder.GetFiles("*.tgz").Single().FullName) : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Read(string archive)
    {
        using var unpacked = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == Entry)
            {
                using var text = new StreamReader(entry.DataStream!);
                return text.ReadToEnd();
            }
        }

        return null;
    }
}
