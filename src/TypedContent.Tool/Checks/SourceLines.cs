namespace TypedContent.Tool.Checks;

/// <summary>Provides the lines of files.</summary>
/// <param name="texts">The texts of the files, by their paths.</param>
internal sealed class SourceLines(IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Returns a line without its end; null if the file has no such line.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="number">The number of the line, from 0.</param>
    public string? Find(string path, int number)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            _lines.Add(path, lines = texts.TryGetValue(path, out var text) ? text.Split('\n') : []);
        }

        return number < lines.Length ? lines[number].TrimEnd('\r') : null;
    }
}
