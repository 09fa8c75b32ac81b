using System.Text;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>Specifies the text of translation units that a side-by-side file is read with.</summary>
public enum TextSide
{
    /// <summary>The translation.</summary>
    Target,

    /// <summary>The source text.</summary>
    Source,
}

/// <summary>Represents the body of an article with every unit replaced by one of its sides, and otherwise unchanged.</summary>
public sealed class StrippedText
{
    private ExpandedText? _expanded;

    private StrippedText(string text, PositionMap map, IReadOnlyList<TextRange> units)
    {
        Text = text;
        Map = map;
        Units = units;
    }

    /// <summary>Gets the text, which is plain Markdown.</summary>
    public string Text { get; }

    /// <summary>Gets the map from offsets in <see cref="Text"/> to offsets in the file.</summary>
    public PositionMap Map { get; }

    /// <summary>Gets the range of each segment's text in <see cref="Text"/>.</summary>
    public IReadOnlyList<TextRange> Units { get; }

    /// <summary>Returns an article and its includes from <paramref name="start"/> on, with <paramref name="side"/> in place of each unit.</summary>
    internal static StrippedText From(ExpandedText expanded, int start, TextSide side)
    {
        var stripped = From(expanded.Text, start, expanded.Segments, side);
        stripped._expanded = expanded;
        return stripped;
    }

    /// <summary>Returns the included file with the character at <paramref name="position"/>; null for the article itself.</summary>
    internal ArticleIdentity? IncludeAt(int position) => _expanded?.IncludeAt(Map.ToOriginal(position));

    /// <summary>Returns <paramref name="text"/> from <paramref name="start"/> on, with <paramref name="side"/> in place of each unit.</summary>
    public static StrippedText From(string text, int start, IReadOnlyList<Segment> segments, TextSide side)
    {
        var left = segments.Sum(segment => segment.End - segment.Start - RangeOf(segment, side).Length);
        var stripped = new StringBuilder(text.Length - start - left);
        var map = new PositionMap();
        var units = new TextRange[segments.Count];
        var at = start;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            Copy(at, segment.Start);
            var range = RangeOf(segment, side);
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

    private static TextRange RangeOf(Segment segment, TextSide side) => side == TextSide.Source ? segment.Source ?? segment.Target : segment.Target;
}
