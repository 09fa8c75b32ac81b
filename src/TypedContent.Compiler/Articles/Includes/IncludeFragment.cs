using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Which of a file's text is written.</summary>
internal enum FragmentSide
{
    /// <summary>Units as they stand in the file, with both sides.</summary>
    Both,

    /// <summary>The translations.</summary>
    Target,

    /// <summary>The source texts.</summary>
    Source,
}

/// <summary>A file of a closure, made ready to be written into an article.</summary>
internal sealed class IncludeFragment
{
    private IncludeFragment(string text, TextRange body, IReadOnlyList<Segment> segments, IncludeLayout layout)
    {
        Text = text;
        Body = body;
        Layout = layout;
        Segments = Outside(layout.Directives, segments);
    }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>The body without the empty lines around it.</summary>
    public TextRange Body { get; }

    /// <summary>Its units, but for those in the labels of directives.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Its directives.</summary>
    public IncludeLayout Layout { get; }

    /// <summary>The article itself, all of it.</summary>
    public static IncludeFragment OfArticle(string text, IReadOnlyList<Segment> segments, IncludeLayout layout) =>
        new(text, new TextRange(0, text.Length), segments, layout);

    /// <summary>An included file: its body, trimmed.</summary>
    public static IncludeFragment Of(IncludedText file)
    {
        var text = file.Text;
        int start = FrontMatterFence.BodyStart(text), end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // Spaces in front of the first line belong to it.
        for (var at = start; at < end && char.IsWhiteSpace(text[at]); at++)
        {
            start = text[at] is '\n' or '\r' ? at + 1 : start;
        }

        return new IncludeFragment(text, new TextRange(start, end), SegmentScanner.ScanSilently(text, start), file.Layout);
    }

    /// <summary>The stretches to write, in order.</summary>
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

    /// <summary>Whether there is text besides the directives, which says whether the file itself is side by side.</summary>
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
}
