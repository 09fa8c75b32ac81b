using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Sets.Alignment.Sections;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Finds the texts of headings that belong together, since the heading of the translation states the id of the source's.</summary>
internal static class StatedHeadings
{
    /// <summary>Returns the pairs, as indexes of units. Each is in one pair at most.</summary>
    /// <param name="headings">The headings that are joined.</param>
    /// <param name="source">The source.</param>
    /// <param name="target">The translation.</param>
    public static IEnumerable<(int Source, int Target)> In(TranslatedHeadings headings, ArticleVariant source, ArticleVariant target)
    {
        var stated = headings.Stated.ToList();
        if (stated.Count == 0)
        {
            return [];
        }

        var (sources, targets) = (UnitsOf(source), UnitsOf(target));
        return stated.Select(pair => (Source: sources[pair.Source], Target: targets[pair.Target])).Where(pair => pair is { Source: >= 0, Target: >= 0 });
    }

    /// <summary>Returns the unit of each heading, or -1. The titles of tabs in a section have the form of headings, too.</summary>
    private static int[] UnitsOf(ArticleVariant variant)
    {
        var units = new int[variant.Headings.Count];
        units.AsSpan().Fill(-1);
        for (var i = 0; i < variant.Units.Count; i++)
        {
            if (variant.Units[i] is { Section: >= 0, Evidence.Form: UnitForm.Heading } unit
                && units[unit.Section] < 0 && unit.Fingerprint == variant.Headings[unit.Section].Fingerprint)
            {
                units[unit.Section] = i;
            }
        }

        return units;
    }
}
