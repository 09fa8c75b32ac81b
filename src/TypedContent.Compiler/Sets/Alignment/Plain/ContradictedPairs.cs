using TypedContent.Compiler.Articles.Evidence;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Finds pairs of texts that the order joins, and of which something says that they are no translations of each other.</summary>
internal sealed class ContradictedPairs
{
    /// <summary>The length from which on a text is long enough to tell by its translation's length. Translations of single words have any length.</summary>
    private const int LongText = 40;

    private const int Several = -1;

    private readonly AlignmentElement[] _left;
    private readonly AlignmentElement[] _right;
    private readonly LengthModel _lengths;
    private readonly Dictionary<uint, int> _ofSources;
    private readonly Dictionary<uint, int> _ofTargets;

    /// <summary>Initializes the search in two articles.</summary>
    public ContradictedPairs(AlignmentElement[] left, AlignmentElement[] right, LengthModel lengths)
    {
        (_left, _right, _lengths) = (left, right, lengths);
        (_ofSources, _ofTargets) = (PlacesOf(left), PlacesOf(right));
    }

    /// <summary>
    /// Determines whether a text of the pair has a number, a link, or code that stands in this text alone, and in one text of the other article, which isn't the
    /// other of the pair; or whether one text is much too long for the other.
    /// </summary>
    public bool Contains(int source, int target)
    {
        var (left, right) = (_left[source], _right[target]);
        return !left.IsTable
            && (IsElsewhere(left, source, _ofSources, _ofTargets, target) || IsElsewhere(right, target, _ofTargets, _ofSources, source)
                || (Math.Max(left.Length, right.Length) >= LongText && _lengths.IsUnusual(left.Length, right.Length)));
    }

    private static bool IsElsewhere(AlignmentElement element, int place, Dictionary<uint, int> own, Dictionary<uint, int> others, int pair)
    {
        foreach (var token in element.Tokens.Span)
        {
            if (own.TryGetValue(token, out var at) && at == place && others.TryGetValue(token, out var other) && other != Several && other != pair)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the element that has each token but words; <see cref="Several"/> for tokens of several elements.</summary>
    private static Dictionary<uint, int> PlacesOf(AlignmentElement[] elements)
    {
        var places = new Dictionary<uint, int>();
        for (var i = 0; i < elements.Length; i++)
        {
            foreach (var token in elements[i].Tokens.Span)
            {
                if (EvidenceToken.KindOf(token) != TokenKind.Word)
                {
                    places[token] = places.ContainsKey(token) ? Several : i;
                }
            }
        }

        return places;
    }
}
