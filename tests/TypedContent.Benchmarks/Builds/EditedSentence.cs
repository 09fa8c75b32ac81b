using System.Globalization;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Represents a sentence of an article on disk.</summary>
internal sealed class EditedSentence
{
    private const string Start = "<span data-stu-id=\"";
    private const string TranslationStart = "<span data-ttu-id=\"";
    private const string End = "</span>";

    // The name of a member is made of the first words.
    private const int LongSentence = 120;

    private readonly string _text;
    private readonly int _at;
    private readonly int _translation;
    private readonly int _long;

    /// <summary>Finds a sentence in an article in the middle of a folder.</summary>
    public EditedSentence(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Path = files.Skip(files.Count / 2).First(file => File.ReadAllText(file).Contains(Start, StringComparison.Ordinal));
        _text = File.ReadAllText(Path);
        _at = _text.IndexOf('>', _text.IndexOf(Start, StringComparison.Ordinal)) + 1;
        _translation = _text.IndexOf('>', _text.IndexOf(TranslationStart, StringComparison.Ordinal)) + 1;
        for (var start = _at; start > 0 && _long == 0; start = _text.IndexOf(Start, start, StringComparison.Ordinal) + 1)
        {
            var end = _text.IndexOf(End, start, StringComparison.Ordinal);
            _long = end - start > LongSentence ? end : 0;
        }
    }

    /// <summary>Gets the path of the article.</summary>
    public string Path { get; }

    /// <summary>Adds a word to the beginning of the translation of the sentence.</summary>
    public void EditTranslation(int number) =>
        File.WriteAllText(Path, _text.Insert(_translation, string.Create(CultureInfo.InvariantCulture, $"Ord{number} ")));

    /// <summary>Adds a word to the end of the source of a long sentence, whose member keeps its name.</summary>
    public void EditEnd(int number) =>
        File.WriteAllText(Path, _text.Insert(_long, string.Create(CultureInfo.InvariantCulture, $" word{number}")));

    /// <summary>Replaces the first word of the source of the sentence, and thereby the name of its member.</summary>
    public void Edit(int number) =>
        File.WriteAllText(Path, _text.Insert(_at, string.Create(CultureInfo.InvariantCulture, $"Word{number} ")));
}
