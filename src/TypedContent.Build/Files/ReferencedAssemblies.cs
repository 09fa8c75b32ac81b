using System.Text;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Build.Files;

/// <summary>Reads what referenced assemblies state about their articles, as the generator does.</summary>
internal static class ReferencedAssemblies
{
    // The name of the runtime library among the references of an assembly. It can be the end of another name.
    private static readonly byte[] s_runtime = Encoding.ASCII.GetBytes("TypedContent\0");

    /// <summary>Returns what the assembly at <paramref name="path"/> states; null if it can't be read, or doesn't use the package.</summary>
    public static AssemblyExport? Read(string path)
    {
        try
        {
            var assembly = FileState.Of(path).Defect is null ? File.ReadAllBytes(path) : [];
            return assembly.AsSpan().IndexOf(s_runtime) >= 0 && Path.GetFileNameWithoutExtension(path) is var name && name != "TypedContent"
                ? new AssemblyExport(name, AssemblyMetadataText.Find(assembly, AssemblyExport.AttributeKey) ?? string.Empty)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler reports it.
            return null;
        }
    }
}
