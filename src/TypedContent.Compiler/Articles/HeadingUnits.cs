using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Finds the units that are in headings, at whose end an id is no part of the text.</summary>
internal static class HeadingUnits
{
    /// <summary>Returns, for each unit, whether it begins in a heading. Both lists are in the order of the text.</summary>
    public static bool[] Of(IReadOnlyList<TextRange> units, IReadOnlyList<HeadingNode> headings)
    {
        var isInHeading = new bool[units.Count];
        for (int i = 0, heading = 0; i < units.Count; i++)
        {
            while (heading < headings.Count && headings[heading].End <= units[i].Start)
            {
                heading++;
            }

            isInHeading[i] = heading < headings.Count && headings[heading].Start <= units[i].Start;
        }

        return isInHeading;
    }
}
