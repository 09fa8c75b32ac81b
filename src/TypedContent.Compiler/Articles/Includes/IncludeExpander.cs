using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>
/// Replaces the directives of an article with the text of included files. The recursion is as deep as includes may be, and the time is
/// proportional to the text that is written.
/// </summary>
internal sealed class IncludeExpander
{
    private readonly Inclusion _inclusion;
    private readonly IncludeGuard _verdicts;
    private readonly IncludeFragment _article;
    private readonly bool _isSideBySide;
    private readonly IncludeFragment?[] _fragments;
    private readonly ExpansionWriter _writer = new();
    private readonly List<Segment> _segments = [];

    private IncludeExpander(IncludeFragment article, int bodyStart, Inclusion inclusion, IncludeGuard verdicts)
    {
        _article = article;
        _inclusion = inclusion;
        _verdicts = verdicts;
        _fragments = new IncludeFragment?[inclusion.Closure.Files.Count];
        _fragments[0] = article;

        // Units of an include count if the article has units itself, or consists only of its includes.
        _isSideBySide = article.Segments.Count > 0 || !article.HasTextBesides(bodyStart);
    }

    /// <summary>Returns the expanded text of <paramref name="article"/>; if it is too large, the directives are left out.</summary>
    public static ExpandedText Expand(IncludeFragment article, int bodyStart, Inclusion inclusion, Func<IncludeGuard> start)
    {
        var verdicts = start();
        var expanded = new IncludeExpander(article, bodyStart, inclusion, verdicts).Expand();
        if (!verdicts.IsTooLarge)
        {
            verdicts.Report();
            return expanded;
        }

        var none = start();
        none.LeaveOut(verdicts);
        expanded = new IncludeExpander(article, bodyStart, inclusion, none).Expand();
        none.Report();
        return expanded;
    }

    private ExpandedText Expand()
    {
        Write(default, FragmentSide.Both, new LineSetting(string.Empty, IsInline: false));
        _segments.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        if (_segments.Count > ReadingLimits.Items)
        {
            _segments.RemoveRange(ReadingLimits.Items, _segments.Count - ReadingLimits.Items);
            _verdicts.AddTooManyUnits();
        }

        return _writer.Finish(_segments, _inclusion.Closure);
    }

    private void Write(TextPlace place, FragmentSide side, LineSetting lines)
    {
        var fragment = _fragments[place.File]!;
        var directives = fragment.Layout.Directives;
        var units = side == FragmentSide.Both ? new UnitPlaces(fragment.Segments) : null;
        Action<int, int, int>? copied = units is null ? null : units.Copied;
        var next = 0;
        foreach (var range in fragment.Ranges(side))
        {
            var at = range.Start;
            for (; next < directives.Count && directives[next].Start < range.End; next++)
            {
                var directive = directives[next];
                if (directive.Start >= at)
                {
                    _writer.Copy(fragment.Text, new TextRange(at, directive.Start), place, lines, copied);
                    Include(place, next, side == FragmentSide.Both ? SideOf(fragment, directive) : side, lines);
                    at = directive.End;
                }
            }

            _writer.Copy(fragment.Text, new TextRange(at, range.End), place, lines, copied);
        }

        units?.AddTo(_segments, keepIds: place.File == 0);
    }

    private void Include(TextPlace from, int index, FragmentSide side, LineSetting lines)
    {
        var directive = _fragments[from.File]!.Layout.Directives[index];
        var target = _inclusion.Closure.Files[from.File].Targets is var targets && index < targets.Count ? targets[index] : (IncludeTarget?)null;
        if (!_verdicts.Enter(from.File, directive, target, side))
        {
            return;
        }

        var file = target!.Value.File;
        var place = new TextPlace(file, 0, from.File == 0 ? directive.Start : from.Directive);
        var block = lines.IsInline ? null : directive.Block;
        var prefix = block is null ? string.Empty : lines.Prefix + block.Prefix;
        if (TryPrepare(file, prefix.Length))
        {
            var inner = block is null ? lines with { IsInline = true, IsInCell = lines.IsInCell || directive.IsInCell } : new LineSetting(prefix, IsInline: false);
            _writer.Write(block is { BreakBefore: true } ? "\n" + inner.Prefix : string.Empty, place);
            Write(place, side, inner);
            var end = _fragments[file]!.Layout.OpenEnd;
            _writer.Write(block is not null && end.Length > 0 ? "\n" + inner.Prefix + end : string.Empty, place);
            _writer.Write(block is { BreakAfter: true } ? "\n" + inner.Prefix : string.Empty, place);
        }

        _verdicts.Leave();
    }

    /// <summary>Reads a file when it is first written. Returns false if the text would be too large with it.</summary>
    private bool TryPrepare(int file, int prefix)
    {
        if (_fragments[file] is null)
        {
            var text = _inclusion.TextOf(file);
            _fragments[file] = IncludeFragment.Of(text.Layout.IsReadable ? text : new IncludedText(string.Empty, IncludeLayout.Unreadable));
            _verdicts.Add(_fragments[file]!);
        }

        return _verdicts.Fits(_fragments[file]!, prefix);
    }

    /// <summary>Returns the side that a directive includes. Text that is included into one side of a unit can't have units of its own.</summary>
    private FragmentSide SideOf(IncludeFragment fragment, IncludeDirective directive)
    {
        var segments = fragment.Segments;
        int low = 0, high = segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = segments[middle].End <= directive.Start ? (middle + 1, high) : (low, middle);
        }

        return low == segments.Count || segments[low].Start >= directive.Start ? (_isSideBySide ? FragmentSide.Both : FragmentSide.Target)
            : directive.Start >= segments[low].Target.End ? FragmentSide.Source
            : FragmentSide.Target;
    }
}
