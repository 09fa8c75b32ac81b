using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <content>Finds the units in the body. Only for a variant that holds it.</content>
internal sealed partial class Variant
{
    /// <summary>Returns the units whose HTML is a part of that of the body, in the order of the body. They don't overlap.</summary>
    internal List<(Slice Html, int Unit)> UnitsInBody()
    {
        var units = new List<(Slice Html, int Unit)>();
        for (int unit = article.FirstUnit; unit < Record.StringCount; unit++)
        {
            Slice html = Record.String(unit);
            if (html.Exists && html.Length > 0 && (ulong)html.Offset + html.Length <= Record.Body.Length)
            {
                units.Add((html, unit));
            }
        }

        units.Sort(static (left, right) => left.Html.Offset != right.Html.Offset
            ? left.Html.Offset.CompareTo(right.Html.Offset)
            : right.Html.Length.CompareTo(left.Html.Length));
        uint end = 0;
        units.RemoveAll(found =>
        {
            bool overlaps = found.Html.Offset < end;
            end = overlaps ? end : found.Html.Offset + found.Html.Length;
            return overlaps;
        });
        return units;
    }
}
