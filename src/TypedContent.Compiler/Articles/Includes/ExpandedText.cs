using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Represents the origin of a character of an expanded article: a file of its closure, and the offset in that file.</summary>
/// <param name="File">The index of the file; 0 for the article itself.</param>
/// <param name="Offset">The offset in the file.</param>
/// <param name="Directive">For included files, the offset of the article's own directive that leads to the file.</param>
internal readonly record struct TextPlace(int File, int Offset, int Directive);

/// <summary>Represents the text of an article with included text in place of its directives, and the units of the whole text.</summary>
internal sealed class ExpandedText
{
    private readonly IncludeClosure? _closure;
    private readonly List<int> _starts;
    private readonly List<TextPlace> _places;

    public ExpandedText(
        string text, IReadOnlyList<Segment> segments, IncludeClosure? closure, List<int> starts, List<TextPlace> places)
    {
        Text = text;
        Segments = segments;
        _closure = closure;
        _starts = starts;
        _places = places;
    }

    /// <summary>Gets the text, with the front matter of the article itself.</summary>
    public string Text { get; }

    /// <summary>Gets the units, in order.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Returns the text of a file that includes nothing.</summary>
    public static ExpandedText Plain(string text, IReadOnlyList<Segment> segments) => new(text, segments, null, [], []);

    /// <summary>Returns the origin of the character at <paramref name="offset"/>.</summary>
    public TextPlace PlaceOf(int offset)
    {
        if (_starts.Count == 0)
        {
            return new TextPlace(0, offset, offset);
        }

        var index = _starts.BinarySearch(offset);
        index = index >= 0 ? index : Math.Max(0, ~index - 1);
        var place = _places[index];
        return place with { Offset = place.Offset + offset - _starts[index] };
    }

    /// <summary>Returns the path of the included file with the character at <paramref name="offset"/>; null for the article itself.</summary>
    public ArticleIdentity? IncludeAt(int offset) => _closure is not null && PlaceOf(offset).File is > 0 and var file ? _closure.Files[file].Identity : null;

    /// <summary>Returns the path of a file, for messages.</summary>
    public string FilePathOf(int file) => _closure!.Files[file].Identity.FilePath;
}
