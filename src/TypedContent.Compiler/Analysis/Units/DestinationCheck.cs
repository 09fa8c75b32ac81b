using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports links, images and cross references of a source that its translation lacks (TC2004, TC2005, TC2007).</summary>
internal static class DestinationCheck
{
    // A sentence has fewer links. The limit bounds the comparison of every link with every other.
    private const int Most = 50;

    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Comparisons)
        {
            if (unit.SourceMarkup.Links.Count is > 0 and <= Most && unit.TargetMarkup.Links.Count <= Most)
            {
                Check(file, unit, UnitLinkKind.Link, LostLink.At);
                Check(file, unit, UnitLinkKind.Image, LostImage.At);
                Check(file, unit, UnitLinkKind.Xref, LostReference.At);
            }
        }
    }

    private static void Check(FileContext file, UnitComparison unit, UnitLinkKind kind, Func<FileSpan, string, string, Problem> loss)
    {
        var lost = Unmatched(unit.SourceMarkup.Links, unit.TargetMarkup.Links, kind);
        var added = Unmatched(unit.TargetMarkup.Links, unit.SourceMarkup.Links, kind);
        for (var i = 0; i < lost.Count; i++)
        {
            var link = lost[i];
            if (lost.Count == added.Count)
            {
                file.Report(loss(
                    unit.SpanOf(added[i].DestinationRange), link.Destination, $"it has '{added[i].Destination}' in its place, so correct that"));
                continue;
            }

            var place = unit.Target.IndexOf(link.Destination.TrimEnd('.', ',', ';'), StringComparison.Ordinal);
            if (place < 0)
            {
                file.Report(loss(unit.TargetSpan, link.Destination, Advice(link)));
            }
            else if (link.Label is not null && !unit.IsDamaged)
            {
                file.Report(loss(
                    unit.SpanOf(new TextRange(place, place + link.Destination.Length)), link.Destination,
                    $"it stands there as text, so write '[…]({link.Destination})'"));
            }
        }
    }

    /// <summary>Returns the links of one side that match none of the other, each destination once.</summary>
    private static List<UnitLink> Unmatched(IReadOnlyList<UnitLink> links, IReadOnlyList<UnitLink> others, UnitLinkKind kind)
    {
        var unmatched = new List<UnitLink>();
        foreach (var link in links.Where(link => link.Kind == kind))
        {
            if (!others.Any(other => other.Kind == kind && link.Neutral.Matches(other.Neutral))
                && unmatched.All(other => other.Destination != link.Destination))
            {
                unmatched.Add(link);
            }
        }

        return unmatched;
    }

    private static string Advice(UnitLink link) => link.Kind switch
    {
        UnitLinkKind.Image => $"put '![…]({link.Destination})' back",
        _ when link.Label is { Length: > 0 } label => $"put '[…]({link.Destination})' around the translation of '{Excerpt.Of(label)}'",
        _ => $"put '<{link.Destination}>' back",
    };
}
