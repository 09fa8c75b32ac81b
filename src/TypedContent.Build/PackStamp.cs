using System.Globalization;
using System.Text;

namespace TypedContent.Build;

/// <summary>Represents the stamp of the packs in a folder: what they were made of, and the length and time of each, and of files beside them.</summary>
/// <remarks>
/// The stamp is open while packs are written, so that of two builds in a folder one waits for the other. It is empty in that time: packs that
/// are there without a complete stamp are made again.
/// </remarks>
internal sealed class PackStamp : IDisposable
{
    private readonly string _folder;
    private readonly string _inputs;
    private readonly IReadOnlyList<string> _others;
    private readonly FileStream _file;

    private PackStamp(string folder, string inputs, IReadOnlyList<string> others, string path)
    {
        (_folder, _inputs, _others) = (folder, inputs, others);
        _file = ExclusiveFile.Open(path, FileMode.OpenOrCreate);
    }

    /// <summary>Gets a value that indicates whether the packs are those that were made of the same inputs.</summary>
    public bool IsCurrent => ExclusiveFile.Read(_file).AsSpan().SequenceEqual(Complete());

    /// <summary>Opens the stamp at <paramref name="path"/>, and waits while another build uses it.</summary>
    /// <param name="path">The path of the stamp.</param>
    /// <param name="folder">The folder of the packs.</param>
    /// <param name="inputs">What packs are made of now.</param>
    /// <param name="others">The files that are written with the packs.</param>
    public static PackStamp Open(string path, string folder, string inputs, IReadOnlyList<string> others) => new(folder, inputs, others, path);

    /// <summary>Empties the stamp, before packs are written.</summary>
    public void Clear() => ExclusiveFile.Write(_file, []);

    /// <summary>Writes the stamp, after packs are written.</summary>
    public void Write() => ExclusiveFile.Write(_file, Complete());

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private byte[] Complete()
    {
        var text = new StringBuilder(_inputs).Append('\n');
        foreach (var path in PackOutput.In(_folder).Concat(_others))
        {
            text.AppendFormat(CultureInfo.InvariantCulture, "{0}|{1}\n", Path.GetFileName(path), FileState.Of(path));
        }

        return Encoding.UTF8.GetBytes(text.Append("end\n").ToString());
    }
}
