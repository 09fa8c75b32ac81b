using System.IO.Compression;
using System.Xml.Linq;

namespace TypedContent.Package.Tests;

/// <summary>Represents the content of a package.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public PackageFile(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _files.Add(entry.FullName, content.ToArray());
        }

        using var nuspec = new MemoryStream(_files["TypedContent.nuspec"]);
        Nuspec = XElement.Load(nuspec);
    }

    /// <summary>Gets the paths of the files, without those of the container format.</summary>
    public IEnumerable<string> Paths => _files.Keys.Where(path => !IsOfContainer(path)).Order(StringComparer.Ordinal);

    /// <summary>Gets the manifest of the package.</summary>
    public XElement Nuspec { get; }

    /// <summary>Returns the assemblies in a folder.</summary>
    public IReadOnlyList<byte[]> Assemblies(string folder) => [.. _files
        .Where(file => Path.GetDirectoryName(file.Key)?.Replace('\\', '/') == folder && file.Key.EndsWith(".dll", StringComparison.Ordinal))
        .Select(file => file.Value)];

    /// <summary>Returns the bytes of a file.</summary>
    public byte[] Read(string path) => _files[path];

    private static bool IsOfContainer(string path) => path == "[Content_Types].xml"
        || path.StartsWith("_rels/", StringComparison.Ordinal) || path.StartsWith("package/", StringComparison.Ordinal);
}
