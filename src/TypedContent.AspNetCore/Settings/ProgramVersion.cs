using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;

namespace TypedContent.AspNetCore.Settings;

/// <summary>Provides the identity of the running program.</summary>
internal static class ProgramVersion
{
    private static readonly string s_build = ReadBuild();
    private static readonly string s_run = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
    private static int s_changes;

    static ProgramVersion() => ContentChanges.Changed += static (_, _) => Interlocked.Increment(ref s_changes);

    // A layout can be in any assembly of the program. A program in one file has none beside it, and is one module or a new bundle.
    private static string ReadBuild()
    {
        var identities = new StringBuilder(Assembly.GetEntryAssembly()?.ManifestModule.ModuleVersionId.ToString("n"));
        foreach (string path in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal))
        {
            identities.Append(IdentityOf(path));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identities.ToString())), 0, 16);
    }

    private static string IdentityOf(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            return file.HasMetadata && file.GetMetadataReader() is var reader ? reader.GetGuid(reader.GetModuleDefinition().Mvid).ToString("n") : "";
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>Gets a text that differs if pages can.</summary>
    /// <remarks>Where the program shows edits while it runs, other articles than that of a page may have changed what it shows, such as the navigation.</remarks>
    public static string Current => ContentChanges.IsSupported
        ? string.Create(CultureInfo.InvariantCulture, $"{s_build}.{s_run}.{Volatile.Read(ref s_changes)}")
        : s_build;
}
