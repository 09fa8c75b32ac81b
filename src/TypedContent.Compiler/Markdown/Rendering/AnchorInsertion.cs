namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Adds anchors to the headings of a body that is rendered already, as when they are known only after all files are read.</summary>
internal sealed class AnchorInsertion
{
    // The places in the HTML, sorted, and the number of bytes that are added up to each of them.
    private readonly List<(int Place, int Added)> _insertions = [];

    private AnchorInsertion()
    {
    }

    /// <summary>Returns <paramref name="body"/> with an empty element in front of the text of each heading. Ids that the body has are not added.</summary>
    public static RenderedBody Add(RenderedBody body, IEnumerable<(int Heading, string Name)> anchors)
    {
        var added = anchors.Where(anchor => body.Headings[anchor.Heading].Exists && anchor.Name.Length > 0 && body.Ids.Add(anchor.Name))
            .OrderBy(anchor => body.Headings[anchor.Heading].Start).ToList();
        return added.Count == 0 ? body : new AnchorInsertion().Write(body, added);
    }

    private RenderedBody Write(RenderedBody body, List<(int Heading, string Name)> anchors)
    {
        var result = new RenderedBody(body.Units.Length, body.Headings.Length, body.LinkTexts.Length);
        var from = 0;
        foreach (var (heading, name) in anchors)
        {
            var place = body.Headings[heading].Start;
            result.Html.Write(body.Html[Slice.Between(from, place)]);
            result.Html.WriteEmptyElement(name);
            _insertions.Add((place, result.Html.Length - place));
            from = place;
        }

        result.Html.Write(body.Html[Slice.Between(from, body.Html.Length)]);
        result.Ids.UnionWith(body.Ids);
        Move(body.Units, result.Units);
        body.UnitsInLinks.CopyTo(result.UnitsInLinks, 0);
        Move(body.Headings, result.Headings);
        Move(body.Sections, result.Sections);
        Move(body.LinkTexts, result.LinkTexts);
        result.Destinations.AddRange(body.Destinations.Select(destination => destination with { Value = Moved(destination.Value) }));
        return result;
    }

    private void Move(Slice[] slices, Slice[] result)
    {
        for (var i = 0; i < slices.Length; i++)
        {
            result[i] = slices[i].Exists ? Moved(slices[i]) : slices[i];
        }
    }

    /// <summary>Returns the place of a range. One that begins at an insertion follows it, and one that ends there ends before it.</summary>
    private Slice Moved(Slice slice) => Slice.Between(slice.Start + AddedBefore(slice.Start + 1), slice.Start + slice.Length + AddedBefore(slice.Length == 0 ? slice.Start + 1 : slice.Start + slice.Length));

    /// <summary>Returns the number of bytes that are added at places before <paramref name="position"/>.</summary>
    private int AddedBefore(int position)
    {
        int low = 0, high = _insertions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _insertions[middle].Place < position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : _insertions[low - 1].Added;
    }
}
