using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <content>Finds the units of the article, and those in the body.</content>
internal sealed partial class Variant
{
    /// <summary>Determines whether a unit is a part of the article for readers of this locale: it has a member, or is a text that only this locale has.</summary>
    /// <remarks>A text that was made of an older source is a part of it only where the file that readers get has it.</remarks>
    internal bool HasUnit(int unit) => State(unit) == TranslationState.Leftover
        ? Holder(Part.Body) is { HasFile: true } file && file.Holds(Part.String, unit)
        : unit < article.Shape.StringCount || Holds(Part.String, unit);

    /// <summary>Returns the units whose HTML is a part of that of the body, in the order of the body. They don't overlap. Only for a variant that holds it.</summary>
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
