namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Represents the safe HTML of a body and the positions of its parts.</summary>
internal sealed class RenderedBody(int units, int headings, int links)
{
    /// <summary>Gets the HTML.</summary>
    public Utf8Buffer Html { get; } = new();

    /// <summary>Gets the ids in the HTML.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the range of each unit; <see cref="Slice.None"/> if the unit's HTML isn't one balanced range.</summary>
    public Slice[] Units { get; set; } = new Slice[units];

    /// <summary>Gets or sets, for each unit, a value that indicates whether it is in the text of a link, so that its HTML has no link.</summary>
    public bool[] UnitsInLinks { get; set; } = new bool[units];

    /// <summary>Gets the range of the content of each heading.</summary>
    public Slice[] Headings { get; } = Nothing(headings);

    /// <summary>Gets the range of each section: a heading and what follows it, up to the next heading of the same or a higher level.</summary>
    public Slice[] Sections { get; } = Nothing(headings);

    /// <summary>Gets the range of the text of the first link to each destination.</summary>
    public Slice[] LinkTexts { get; } = Nothing(links);

    /// <summary>Gets the ranges of the addresses in the HTML that belong to links, in order.</summary>
    public List<DestinationSlice> Destinations { get; } = [];

    /// <summary>Returns the result for a body that could not be read.</summary>
    public static RenderedBody Empty(int units, int headings, int links) => new(units, headings, links) { Units = Nothing(units) };

    private static Slice[] Nothing(int count) => [.. Enumerable.Repeat(Slice.None, count)];
}

/// <summary>Represents the range of an address in the HTML, and the index of its link in the variant.</summary>
internal readonly record struct DestinationSlice(Slice Value, int Link);
