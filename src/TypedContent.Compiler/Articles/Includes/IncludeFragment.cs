using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Specifies which text of a file is written.</summary>
internal enum FragmentSide
{
    /// <summary>The units as in the file, with both sides.</summary>
    Both,

    /// <summary>The translations.</summary>
    Target,

    /// <summary>The source texts.</summary>
    Source,
}

/// <summary>Represents a file of a closure that is ready to be written into an article.</summary>
internal sealed class IncludeFragment
{
    private IncludeFragment(string text, TextRange body, IReadOnlyList<Segment> segments, IncludeLayout layout)
    {
        Text = text;
        Body = body;
        Layout = layout;
        Segments = Outside(layout.Directives, segments);
        Lines = CountLines(text);
    }

    /// <summary>Gets the text of the whole file.</summary>
    public string Text { get; }

    /// <summary>Gets the number of lines of the whole file.</summary>
    public int Lines { get; }

    /// <summary>Gets the range to write: the whole article, or the body of an include without the empty lines around it.</summary>
    public TextRange Body { get; }

    /// <summary>Gets the units, except those in the labels of directives.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Gets the directives.</summary>
    public IncludeLayout Layout { get; }

    /// <summary>Returns the fragment of the article itself, with its whole text.</summary>
    public static IncludeFragment OfArticle(string text, IReadOnlyList<Segment> segments, IncludeLayout layout) =>
        new(text, new TextRange(0, text.Length), segments, layout);

    /// <summary>Returns the fragment of an included file, with its trimmed body.</summary>
    public static IncludeFragment Of(IncludedText file)
    {
        var text = file.Text;
        int start = FrontMatterRange.BodyStartOf(text), end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // Spaces before the first line belong to it.
        for (var at = start; at < end && char.IsWhiteSpace(text[at]); at++)
        {
            start = text[at] is '\n' or '\r' ? at + 1 : start;
        }

        return new IncludeFragment(text, new TextRange(start, end), SegmentScanner.ScanSilently(text, start), file.Layout);
    }

    /// <summary>Returns the ranges to write, in order.</summary>
    public IEnumerable<TextRange> Ranges(FragmentSide side)
    {
        var at = Body.Start;
        foreach (var segment in side == FragmentSide.Both ? [] : Segments)
        {
            yield return new TextRange(at, segment.Start);
            yield return side == FragmentSide.Source ? segment.Source ?? segment.Target : segment.Target;
            at = segment.End;
        }

        yield return new TextRange(at, Body.End);
    }

    /// <summary>Determines whether there is text besides the directives. If so, the file's own units determine whether it is side by side.</summary>
    public bool HasTextBesides(int start)
    {
        foreach (var directive in Layout.Directives)
        {
            if (directive.Start > start && !Text.AsSpan(start, directive.Start - start).IsWhiteSpace())
            {
                return true;
            }

            start = directive.End;
        }

        return start < Text.Length && !Text.AsSpan(start).IsWhiteSpace();
    }

    private static IReadOnlyList<Segment> Outside(EquatableArray<IncludeDirective> directives, IReadOnlyList<Segment> segments)
    {
        var next = 0;
        return directives.Count == 0 ? segments : [.. segments.Where(segment =>
        {
            while (next < directives.Count && directives[next].End < segment.End)
            {
                next++;
            }

            return next == directives.Count || directives[next].Start > segment.Start;
        })];
    }

    private static int CountLines(string text)
    {
        var lines = 1;
        foreach (var c in text)
        {
            lines += c is '\n' or '\r' ? 1 : 0;
        }

        return lines;
    }
}
