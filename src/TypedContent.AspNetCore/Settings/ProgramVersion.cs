using System.Globalization;
using System.Reflection;

namespace TypedContent.AspNetCore.Settings;

/// <summary>Provides the identity of the running program.</summary>
internal static class ProgramVersion
{
    private static readonly string s_build = Assembly.GetEntryAssembly()?.ManifestModule.ModuleVersionId.ToString("n") ?? "";
    private static readonly string s_run = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
    private static int s_changes;

    static ProgramVersion() => ContentChanges.Changed += static (_, _) => Interlocked.Increment(ref s_changes);

    /// <summary>Gets a text that differs if pages can.</summary>
    /// <remarks>Where the program shows edits while it runs, other articles than that of a page may have changed what it shows, such as the navigation.</remarks>
    public static string Current => ContentChanges.IsSupported
        ? string.Create(CultureInfo.InvariantCulture, $"{s_build}.{s_run}.{Volatile.Read(ref s_changes)}")
        : s_build;
}
