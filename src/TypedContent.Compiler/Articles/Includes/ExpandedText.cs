using TypedContent.Compiler.Articles.SideBySide;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Where a character of an expanded article stands: which file of its closure, and where in it.</summary>
/// <param name="File">Its index; 0 for the article itself.</param>
/// <param name="Offset">Its offset in the file.</param>
/// <param name="Directive">For included files, where the article's own directive stands that leads to it.</param>
internal readonly record struct TextPlace(int File, int Offset, int Directive);

/// <summary>An article's text with what it includes in the place of its directives, and the units of all of it.</summary>
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

    /// <summary>The text; its front matter is the article's own.</summary>
    public string Text { get; }

    /// <summary>The units, in order.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>The text of a file that includes nothing.</summary>
    public static ExpandedText Plain(string text, IReadOnlyList<Segment> segments) => new(text, segments, null, [], []);

    /// <summary>Where the character at <paramref name="offset"/> comes from.</summary>
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

    /// <summary>The path of the included file that the character at <paramref name="offset"/> comes from; null for the article itself.</summary>
    public string? IncludeAt(int offset) => _closure is not null && PlaceOf(offset).File is > 0 and var file ? _closure.Files[file].Identity.Path : null;

    /// <summary>The path of a file as messages name it.</summary>
    public string FilePathOf(int file) => _closure!.Files[file].Identity.FilePath;
}
