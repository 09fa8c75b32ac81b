namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>The safe HTML of a body and where its parts lie in it.</summary>
internal sealed class RenderedBody(int units, int headings, int links)
{
    /// <summary>The HTML.</summary>
    public Utf8Buffer Html { get; } = new();

    /// <summary>One a unit; none where the unit's HTML is not one balanced run.</summary>
    public Slice[] Units { get; set; } = new Slice[units];

    /// <summary>What stands inside each heading.</summary>
    public Slice[] Headings { get; } = Nothing(headings);

    /// <summary>Each heading with what follows it, up to the next of its level.</summary>
    public Slice[] Sections { get; } = Nothing(headings);

    /// <summary>The text of the first link to each destination.</summary>
    public Slice[] LinkTexts { get; } = Nothing(links);

    /// <summary>The addresses in the HTML that belong to links, in order.</summary>
    public List<DestinationSlice> Destinations { get; } = [];

    /// <summary>What a body that could not be read is rendered as.</summary>
    public static RenderedBody Empty(int units, int headings, int links) => new(0, headings, links) { Units = Nothing(units) };

    private static Slice[] Nothing(int count) => [.. Enumerable.Repeat(Slice.None, count)];
}

/// <summary>The address of a link in the HTML, and the link's index in the variant.</summary>
internal readonly record struct DestinationSlice(Slice Value, int Link);
