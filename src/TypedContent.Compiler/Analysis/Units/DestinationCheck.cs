using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports links, images and references of a source that its translation does not have (TC2004, TC2005, TC2007).</summary>
internal static class DestinationCheck
{
    // More than a sentence has; comparing all with all stays cheap.
    private const int Most = 50;

    /// <summary>Compares the destinations of a unit's sides.</summary>
    public static void Report(UnitPair unit, UnitMarkup source, UnitMarkup target, bool isDamaged)
    {
        if (source.Links.Count == 0 || source.Links.Count > Most || target.Links.Count > Most)
        {
            return;
        }

        ReportKind(unit, source, target, UnitLinkKind.Link, TranslationRules.LostLink, isDamaged);
        ReportKind(unit, source, target, UnitLinkKind.Image, TranslationRules.LostImage, isDamaged);
        ReportKind(unit, source, target, UnitLinkKind.Xref, TranslationRules.LostXref, isDamaged);
    }

    private static void ReportKind(
        UnitPair unit, UnitMarkup source, UnitMarkup target, UnitLinkKind kind, Rule rule, bool isDamaged)
    {
        var lost = Unmatched(source.Links, target.Links, kind);
        var added = Unmatched(target.Links, source.Links, kind);
        for (var i = 0; i < lost.Count; i++)
        {
            var link = lost[i];
            if (lost.Count == added.Count)
            {
                unit.Report(rule, added[i].DestinationRange, link.Destination, $"; it has '{added[i].Destination}' in its place, so correct that");
                continue;
            }

            var place = unit.Target.IndexOf(link.Destination.TrimEnd('.', ',', ';'), StringComparison.Ordinal);
            if (place < 0)
            {
                unit.ReportLoss(rule, link.Destination, $"; {Advice(link)}");
            }
            else if (link.Label is not null && !isDamaged)
            {
                unit.Report(rule, new TextRange(place, place + link.Destination.Length), link.Destination, $"; it stands there as text, so write '[…]({link.Destination})'");
            }
        }
    }

    /// <summary>The links of one side without an equal on the other, each destination once.</summary>
    private static List<UnitLink> Unmatched(IReadOnlyList<UnitLink> links, IReadOnlyList<UnitLink> others, UnitLinkKind kind)
    {
        var unmatched = new List<UnitLink>();
        foreach (var link in links.Where(link => link.Kind == kind))
        {
            if (!others.Any(other => other.Kind == kind && link.Localized.Matches(other.Localized))
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
