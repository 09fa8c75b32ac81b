using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Finds the directives of a file: outside of its units, and on both sides of them.</summary>
internal static class IncludeLayoutReader
{
    /// <summary>Returns the layout of a file with the text <paramref name="text"/>. Positions are offsets in the file.</summary>
    public static IncludeLayout Read(string text)
    {
        try
        {
            return text.Length > ReadingLimits.FileLength ? IncludeLayout.Unreadable : ReadBody(text);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // The reader of the article fails in the same way, and reports it.
            return IncludeLayout.Unreadable;
        }
    }

    private static IncludeLayout ReadBody(string text)
    {
        var bodyStart = FrontMatterRange.BodyStartOf(text);
        var segments = SegmentScanner.ScanSilently(text, bodyStart);
        var target = StrippedText.From(text, bodyStart, segments, TextSide.Target);
        var layout = IncludeScanner.Scan(target.Text);
        if (layout.Directives.Count == 0)
        {
            return layout;
        }

        var directives = layout.Directives.Select(directive => InFile(directive, target));
        if (segments.Any(segment => segment.Source is not null))
        {
            var source = StrippedText.From(text, bodyStart, segments, TextSide.Source);
            directives = directives.Concat(IncludeScanner.Scan(source.Text).Directives.Select(directive => InFile(directive, source)));
        }

        return layout with { Directives = Fit(directives.OrderBy(directive => directive.Start), segments, text) };
    }

    private static IncludeDirective InFile(IncludeDirective directive, StrippedText stripped)
    {
        return directive with
        {
            Start = First(directive.Start),
            End = Last(directive.End),
            PathRange = new TextRange(First(directive.PathRange.Start), Last(directive.PathRange.End)),
        };

        int First(int at) => stripped.Map.ToOriginal(at);
        int Last(int at) => stripped.Map.ToOriginal(at - 1) + 1;
    }

    /// <summary>Returns the directives that are entirely in one side of a unit or outside of units, where labels may contain units.</summary>
    private static EquatableArray<IncludeDirective> Fit(
        IEnumerable<IncludeDirective> directives, List<Segment> segments, string text)
    {
        var fitting = new List<IncludeDirective>();
        var (next, end) = (0, 0);
        foreach (var directive in directives)
        {
            if (directive.Start < end)
            {
                // It was found on the other side already.
                continue;
            }

            while (next < segments.Count && segments[next].End <= directive.Start)
            {
                next++;
            }

            if (FitInto(directive, next, segments, text) is { } fits)
            {
                fitting.Add(fits);
                end = fits.End;
            }
        }

        return new EquatableArray<IncludeDirective>(fitting);
    }

    private static IncludeDirective? FitInto(IncludeDirective directive, int next, List<Segment> segments, string text)
    {
        if (next == segments.Count || segments[next].Start >= directive.End)
        {
            return directive;
        }

        var segment = segments[next];
        if (segment.Start >= directive.Start)
        {
            while (next < segments.Count && segments[next].End <= directive.End)
            {
                next++;
            }

            return next == segments.Count || segments[next].Start >= directive.End ? directive : null;
        }

        if (IsIn(segment.Target))
        {
            return IsBlank(segment.Target.Start, directive.Start) && IsBlank(directive.End, segment.Target.End)
                ? directive with { Start = segment.Start, End = segment.End }
                : directive;
        }

        return segment.Source is { } source && IsIn(source) ? directive : null;

        bool IsIn(TextRange range) => range.Start <= directive.Start && directive.End <= range.End;
        bool IsBlank(int from, int to) => text.AsSpan(from, to - from).IsWhiteSpace();
    }
}
