using System.Globalization;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Finds the headings of a plain article by the names that lead to them.</summary>
internal sealed class HeadingNames
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, (int Heading, bool IsStated)> _headings = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Initializes the names of the headings in <paramref name="list"/>.</summary>
    public HeadingNames(HeadingList list)
    {
        foreach (var anchor in list.Anchors)
        {
            if (anchor.Role == AnchorRole.Place || anchor.Section < 0)
            {
                continue;
            }

            var name = ComposedText.Of(anchor.Name);
            if (!_headings.TryGetValue(name, out var known))
            {
                _headings.Add(name, (anchor.Section, anchor.Role == AnchorRole.StatedId));
                _names.Add(name);
            }
            else if (known.Heading != anchor.Section)
            {
                _headings[name] = known with { Heading = Ambiguous };
            }
        }
    }

    /// <summary>Returns the headings that have a name in common with one of <paramref name="other"/>: those with stated names first.</summary>
    /// <remarks>A name that several headings have is no evidence, and neither is one with a number that only tells equal headings apart.</remarks>
    public IEnumerable<(int Heading, int Other, string Name, bool IsStated)> InCommonWith(HeadingNames other)
    {
        foreach (var isStated in (bool[])[true, false])
        {
            foreach (var name in _names)
            {
                var own = _headings[name];
                if (own.Heading != Ambiguous && other._headings.TryGetValue(name, out var theirs) && theirs.Heading != Ambiguous
                    && (own.IsStated || theirs.IsStated) == isStated && (isStated || !(IsNumbered(name) || other.IsNumbered(name))))
                {
                    yield return (own.Heading, theirs.Heading, name, isStated);
                }
            }
        }
    }

    /// <summary>Returns the headings with a name that a heading of <paramref name="translation"/> states.</summary>
    public IEnumerable<(int Heading, int Other)> StatedBy(HeadingNames translation) =>
        from name in _names
        let own = _headings[name]
        where own.Heading != Ambiguous && translation._headings.TryGetValue(name, out var theirs) && theirs is { Heading: not Ambiguous, IsStated: true }
        select (own.Heading, translation._headings[name].Heading);

    /// <summary>Determines whether a name and another differ only in the number that repeated headings get, as <c>example</c> and <c>example-1</c> do.</summary>
    private bool IsNumbered(string name)
    {
        var hyphen = name.LastIndexOf('-');
        return _headings.ContainsKey(name + "-1")
            || (hyphen > 0 && int.TryParse(name.Substring(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _) && _headings.ContainsKey(name.Substring(0, hyphen)));
    }
}
