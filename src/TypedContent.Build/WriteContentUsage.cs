using System.Text;
using Microsoft.Build.Framework;
using TypedContent.Build.Assemblies;
using TypedContent.Build.Files;

namespace TypedContent.Build;

/// <summary>Writes the members that a compiled assembly has of articles, and, if asked to, where its C# names them.</summary>
public sealed class WriteContentUsage : Microsoft.Build.Utilities.Task
{
    // A file that changes after the compiler ran must not make it run again.
    private static readonly DateTime s_old = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Gets or sets the path of the assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the symbols of the assembly.</summary>
    public string SymbolsPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the folder that paths of C# files are relative to.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the file with the members.</summary>
    [Required]
    public string MembersPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the path of the file with the places; empty for none.</summary>
    public string UsagePath { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var usage = AssemblyUsage.Read(AssemblyPath, SymbolsPath, Folder, UsagePath.Length > 0);
            AtomicFile.WriteIfChanged(MembersPath, Encoding.UTF8.GetBytes(usage.Members.Write()));
            File.SetLastWriteTimeUtc(MembersPath, s_old);
            if (usage.Index is { } index)
            {
                AtomicFile.WriteIfChanged(UsagePath, Encoding.UTF8.GetBytes(index.Write()));
                File.SetLastWriteTimeUtc(UsagePath, DateTime.UtcNow);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: what code names of articles can't be written: {0}", e.Message);
        }

        return true;
    }
}
