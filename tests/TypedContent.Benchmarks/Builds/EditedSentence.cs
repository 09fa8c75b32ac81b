using System.Globalization;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Represents a sentence of an article on disk.</summary>
internal sealed class EditedSentence
{
    private const string Start = "<span data-stu-id=\"";

    private readonly string _path;
    private readonly string _text;
    private readonly int _at;

    /// <summary>Finds a sentence in an article in the middle of a folder.</summary>
    public EditedSentence(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        _path = files.Skip(files.Count / 2).First(file => File.ReadAllText(file).Contains(Start, StringComparison.Ordinal));
        _text = File.ReadAllText(_path);
        _at = _text.IndexOf('>', _text.IndexOf(Start, StringComparison.Ordinal)) + 1;
    }

    /// <summary>Replaces the first word of the source of the sentence, and thereby the name of its member.</summary>
    public void Edit(int number) =>
        File.WriteAllText(_path, _text.Insert(_at, string.Create(CultureInfo.InvariantCulture, $"Word{number} ")));
}
