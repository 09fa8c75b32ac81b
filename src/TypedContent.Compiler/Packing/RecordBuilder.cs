using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Builds the record of an article in one locale: the rows of the aligned article, with slices of its body.</summary>
internal sealed class RecordBuilder(AlignedArticle article, int variant, RenderedBody body, SectionLookup sections)
{
    private readonly ArticleVariant _variant = article.Group.Variants[variant];
    private readonly TextBlob _text = new(body.Html);

    /// <summary>Gets the function that returns the text of a unit without a slice of its own; null where the locale lacks the unit.</summary>
    public required Func<AlignedUnit, UnitText?> UnitText { get; init; }

    /// <summary>Gets the function that returns the state of the text of a unit.</summary>
    public required Func<AlignedUnit, UnitState> UnitState { get; init; }

    /// <summary>Gets the title; null for that of the first heading.</summary>
    public required string? Title { get; init; }

    /// <summary>Gets the description; null for none.</summary>
    public required string? Description { get; init; }

    /// <summary>Gets the locale in the metadata of the record.</summary>
    public required string Locale { get; init; }

    /// <summary>Gets a value that indicates whether the body is made of source spans.</summary>
    /// <remarks>The texts of images are outside of the spans, and so they are translated.</remarks>
    public bool IsSourceText { get; init; }

    /// <summary>Returns the record.</summary>
    public PackedArticle Build(ulong memberHash, uint flags)
    {
        var record = new PackRecord(_text);
        AddStrings(record);
        AddSections(record);
        AddLinks(record);
        AddMetadata(record);
        return record.Finish(memberHash, flags, article.Group.Path);
    }

    private void AddStrings(PackRecord record)
    {
        var states = new SliceStates(body.Units, article.States[variant]);
        var firstHeading = body.Headings.Length > 0 ? body.Headings[0] : Slice.None;
        record.AddString(
            Title is null ? Heading(firstHeading) : _text.AddEscaped(Title, firstHeading), Title is null ? states.Of(firstHeading) : article.StateOf(MetadataKeys.Title, variant));
        record.AddString(string.IsNullOrEmpty(Description) ? Slice.None : _text.AddEscaped(Description!, Slice.None), article.StateOf(MetadataKeys.Description, variant));
        foreach (var section in article.Sections)
        {
            var heading = At(body.Headings, section.Indices);
            record.AddString(Heading(heading), states.Of(heading));
        }

        foreach (var link in article.Links)
        {
            var text = IsSourceText && IsImage(link) ? Slice.None : At(body.LinkTexts, link.Indices);
            record.AddString(text, states.Of(text));
        }

        foreach (var unit in article.Units.Concat(article.UnnamedUnits))
        {
            var slice = At(body.Units, unit.Indices);
            record.AddString(slice.Exists || UnitText(unit) is not { } text ? slice : _text.AddHtml(text.Render()), UnitState(unit));
        }
    }

    /// <summary>Returns the HTML of a heading by itself: its range in the body if that has no links and ids.</summary>
    private Slice Heading(Slice slice)
    {
        if (!slice.Exists)
        {
            return slice;
        }

        var html = HeadingHtml.WithoutLinks(body.Html[slice]);
        return html.Length == slice.Length ? slice : _text.AddHtml(html);
    }

    private void AddSections(PackRecord record)
    {
        foreach (var section in article.Sections)
        {
            var index = section.Indices[variant];
            var slice = At(body.Sections, section.Indices);
            record.AddSection(
                slice.Exists && HtmlBalance.IsBalanced(body.Html[slice]) ? slice : Slice.None,
                _text.Add(index < 0 ? section.Anchor : _variant.Headings[index].Anchor, slice),
                section.Level);
        }
    }

    private void AddLinks(PackRecord record)
    {
        var addresses = new Slice[_variant.Links.Count];
        foreach (var destination in body.Destinations)
        {
            addresses[destination.Link] = destination.Value;
            record.AddDestination(destination.Value, article.LinkRows[variant][destination.Link]);
        }

        foreach (var (resolution, indices) in article.Links)
        {
            var index = indices[variant];
            var written = index < 0 ? Slice.None : _text.Add(DestinationOf(_variant.Links[index]), addresses[index]);
            var isArticle = resolution.Kind is LinkKind.Article or LinkKind.Section or LinkKind.Anchor;
            record.AddLink(
                written,
                isArticle ? TargetOf(resolution) : string.Empty,
                _text.Add(resolution.Fragment, written),
                (byte)resolution.Kind,
                isArticle && resolution.TargetType is null ? sections.IndexOf(resolution.Target, _variant.Locale, resolution.Section) : -1);
        }
    }

    private void AddMetadata(PackRecord record)
    {
        foreach (var entry in _variant.Metadata)
        {
            if (entry.Form == MetadataForm.Scalar)
            {
                record.AddMetadata(entry.Key, MetadataEntryForm.Scalar, entry.Key == MetadataKeys.Locale ? Locale : entry.Value);
            }
            else if (entry.Values.Count == 0)
            {
                record.AddMetadata(entry.Key, MetadataEntryForm.EmptyList, string.Empty);
            }

            foreach (var value in entry.Form == MetadataForm.List ? entry.Values : [])
            {
                record.AddMetadata(entry.Key, MetadataEntryForm.ListItem, value);
            }
        }
    }

    // The sections of another assembly are known by their anchors only.
    private static string TargetOf(LinkResolution resolution) =>
        resolution.TargetType is null || resolution.Section.Length == 0 ? resolution.Target : $"{resolution.Target}#{resolution.Section}";

    private string DestinationOf(LinkReference link) => IncludedDestination.In(_variant.Path, link.Include, link.Destination);

    private bool IsImage(AlignedLink link) => link.Indices[variant] >= 0 && _variant.Links[link.Indices[variant]].IsImage;

    private Slice At(Slice[] slices, int[] indices) => indices[variant] < 0 ? Slice.None : slices[indices[variant]];
}
