using System.Text;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>Which text of its units a side-by-side file is read with.</summary>
public enum TextSide
{
    /// <summary>The translation.</summary>
    Target,

    /// <summary>What was translated.</summary>
    Source,
}

/// <summary>The body of an article with every unit replaced by one of its sides and nothing else touched.</summary>
public sealed class StrippedText
{
    private ExpandedText? _expanded;

    private StrippedText(string text, PositionMap map, IReadOnlyList<TextRange> units)
    {
        Text = text;
        Map = map;
        Units = units;
    }

    /// <summary>Plain Markdown.</summary>
    public string Text { get; }

    /// <summary>From offsets of <see cref="Text"/> to offsets of the file.</summary>
    public PositionMap Map { get; }

    /// <summary>Where each segment's text lies in <see cref="Text"/>.</summary>
    public IReadOnlyList<TextRange> Units { get; }

    /// <summary>Strips an article with all that it includes from <paramref name="start"/> on.</summary>
    internal static StrippedText From(ExpandedText expanded, int start, TextSide side)
    {
        var stripped = From(expanded.Text, start, expanded.Segments, side);
        stripped._expanded = expanded;
        return stripped;
    }

    /// <summary>The path of the included file that the character at <paramref name="position"/> comes from; null for the article itself.</summary>
    internal string? IncludeAt(int position) => _expanded?.IncludeAt(Map.ToOriginal(position));

    /// <summary>Strips <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static StrippedText From(string text, int start, IReadOnlyList<Segment> segments, TextSide side)
    {
        var stripped = new StringBuilder(text.Length - start);
        var map = new PositionMap();
        var units = new TextRange[segments.Count];
        var at = start;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            Copy(at, segment.Start);
            var range = side == TextSide.Source ? segment.Source ?? segment.Target : segment.Target;
            var unitStart = stripped.Length;
            Copy(range.Start, range.End);
            units[i] = new TextRange(unitStart, stripped.Length);
            at = segment.End;
        }

        Copy(at, text.Length);
        return new StrippedText(stripped.ToString(), map, units);

        void Copy(int from, int to)
        {
            map.Add(stripped.Length, from);
            stripped.Append(text, from, to - from);
        }
    }
}
