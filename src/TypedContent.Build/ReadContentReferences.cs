using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Build;

/// <summary>Reads what referenced assemblies state about their articles, as the generator does. An assembly is read again only if its file changes.</summary>
public sealed class ReadContentReferences : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the referenced assemblies, as the compiler gets them.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Gets or sets the file in which the result is kept.</summary>
    [Required]
    public string ReferencesPath { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        // Generated code can't name the types of an assembly that only has another alias.
        var paths = References.Where(item => item.GetMetadata("Aliases") is "" or "global" || item.GetMetadata("Aliases").Split(',').Any(alias => alias.Trim() == "global"))
            .Select(item => item.GetMetadata("FullPath")).ToList();
        var states = string.Concat(paths.Select(path => $"{path}|{FileState.Of(path)}\n")) + typeof(AssemblyExport).Module.ModuleVersionId + "\n";
        try
        {
            if (ReferenceFile.Read(ReferencesPath)?.States != states)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(ReferencesPath));
                new ReferenceFile(states, AssemblyExports.Of(paths.Select(ReferencedAssemblies.Read).OfType<AssemblyExport>())).WriteTo(ReferencesPath);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, "TC5008", null, null, ReferencesPath, 0, 0, 0, 0, "{0}", $"a file of the build can't be written: {e.Message}; check that the disk has space, and that no other program uses the folder");
            return false;
        }
    }
}
