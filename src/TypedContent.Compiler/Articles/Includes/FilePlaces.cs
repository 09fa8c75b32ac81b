using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Converts positions in an expanded article to lines and columns of the file that contains the text.</summary>
internal sealed class FilePlaces(ExpandedText article, LineMap lines, Inclusion? inclusion)
{
    private readonly Dictionary<int, LineMap> _included = [];

    /// <summary>Returns the position of a range of the stripped text. <paramref name="file"/> is the included file that has it, or null.</summary>
    public FileSpan SpanOf(StrippedText stripped, TextRange range, out string? file)
    {
        var inFile = InFile(stripped, range, out var index);
        file = index == 0 ? null : article.FilePathOf(index);
        return LinesOf(index).Span(inFile.Start, inFile.Length);
    }

    /// <summary>Returns a range of the stripped text as a range of its file. <paramref name="file"/> is the index of that file.</summary>
    public TextRange InFile(StrippedText stripped, TextRange range, out int file)
    {
        var start = article.PlaceOf(stripped.Map.ToOriginal(range.Start));
        var last = range.Length == 0 ? start : article.PlaceOf(stripped.Map.ToOriginal(range.End - 1));
        file = start.File;
        var isWhole = last.File == start.File && last.Offset >= start.Offset;
        return new TextRange(start.Offset, range.Length == 0 ? start.Offset : isWhole ? last.Offset + 1 : start.Offset + 1);
    }

    /// <summary>Returns a position in the article itself; for included text, the position of the directive.</summary>
    public FileSpan OwnSpanOf(StrippedText stripped, int position)
    {
        var place = article.PlaceOf(stripped.Map.ToOriginal(position));
        return lines.Span(place.File == 0 ? place.Offset : place.Directive, 1);
    }

    private LineMap LinesOf(int file)
    {
        if (file == 0 || inclusion is null)
        {
            return lines;
        }

        if (!_included.TryGetValue(file, out var map))
        {
            _included.Add(file, map = new LineMap(inclusion.TextOf(file).Text));
        }

        return map;
    }
}
