using System.Globalization;
using System.Text;
using TypedContent.Build.Files;

namespace TypedContent.Build;

/// <summary>Represents the stamp of the packs in a folder: the length and time of each, and of files beside them, and what they were made of.</summary>
/// <remarks>
/// The stamp is open while packs are written, so that of two builds in a folder one waits for the other. It is empty in that time: packs that
/// are there without a complete stamp are made again.
/// </remarks>
internal sealed class PackStamp : IDisposable
{
    private const string End = "end\n";

    private readonly string _folder;
    private readonly IReadOnlyList<string> _others;
    private readonly FileStream _file;

    private PackStamp(string folder, IReadOnlyList<string> others, string path)
    {
        (_folder, _others) = (folder, others);
        _file = ExclusiveFile.Open(path, FileMode.OpenOrCreate);
        var (text, outputs) = (Encoding.UTF8.GetString(ExclusiveFile.Read(_file)), Outputs());
        Inputs = text.StartsWith(outputs, StringComparison.Ordinal) && text.EndsWith(End, StringComparison.Ordinal) && text.Length >= outputs.Length + End.Length
            ? text.Substring(outputs.Length, text.Length - outputs.Length - End.Length)
            : null;
    }

    /// <summary>Gets what the packs were made of; null if they, or files beside them, are not as they were written.</summary>
    public string? Inputs { get; }

    /// <summary>Opens the stamp at <paramref name="path"/>, and waits while another build uses it.</summary>
    /// <param name="path">The path of the stamp.</param>
    /// <param name="folder">The folder of the packs.</param>
    /// <param name="others">The files that are written with the packs.</param>
    public static PackStamp Open(string path, string folder, IReadOnlyList<string> others) => new(folder, others, path);

    /// <summary>Empties the stamp, before packs are written.</summary>
    public void Clear() => ExclusiveFile.Write(_file, []);

    /// <summary>Writes the stamp, after packs are written.</summary>
    /// <param name="inputs">What the packs are made of.</param>
    public void Write(string inputs) => ExclusiveFile.Write(_file, Encoding.UTF8.GetBytes(Outputs() + inputs + End));

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private string Outputs()
    {
        var text = new StringBuilder();
        foreach (var path in PackOutput.In(_folder).Concat(_others))
        {
            text.AppendFormat(CultureInfo.InvariantCulture, "{0}|{1}\n", Path.GetFileName(path), FileState.Of(path));
        }

        return text.Append("made of\n").ToString();
    }
}
