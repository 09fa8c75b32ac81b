using System.Text;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Build.Files;

/// <summary>Represents the file in which a build keeps what referenced assemblies state about their articles.</summary>
/// <param name="States">The referenced files, each with its length and time.</param>
/// <param name="Exports">The assemblies that have articles.</param>
internal sealed record ReferenceFile(string States, AssemblyExports Exports)
{
    private const char Separator = '\t';

    /// <summary>Gets the paths of the referenced files.</summary>
    public IEnumerable<string> Paths => from line in States.Split('\n')
                                        let length = line.LastIndexOf('|')
                                        where length > 0
                                        select line.Substring(0, line.LastIndexOf('|', length - 1));

    /// <summary>Returns the file at <paramref name="path"/>; null if there is none, or it is damaged.</summary>
    public static ReferenceFile? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text[text.Length - 1] != '\n')
        {
            return null;
        }

        var exports = text.Substring(end + 2).Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Separator)).Where(fields => fields.Length == 2);
        return new ReferenceFile(text.Substring(0, end + 1), AssemblyExports.Of(exports.Select(fields => new AssemblyExport(fields[0], fields[1]))));
    }

    /// <summary>Returns what the assemblies state today. One that is gone states what it did.</summary>
    public AssemblyExports Today() => AssemblyExports.Of(
        Paths.Select(path => File.Exists(path) ? ReferencedAssemblies.Read(path) : Exports.Find(Path.GetFileNameWithoutExtension(path))).OfType<AssemblyExport>());

    /// <summary>Writes the file.</summary>
    public void WriteTo(string path)
    {
        var text = new StringBuilder(States).Append('\n');
        foreach (var export in Exports.All)
        {
            text.Append(export.Assembly).Append(Separator).Append(export.Text).Append('\n');
        }

        AtomicFile.WriteIfChanged(path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
