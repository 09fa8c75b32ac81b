using System.ComponentModel;

namespace TypedContent.Mcp.Tools;

/// <summary>Represents a section that was found.</summary>
/// <param name="Id">The id to fetch it by.</param>
/// <param name="Title">The title of the article, and the headings of the section.</param>
/// <param name="Text">The part of the text that has the words.</param>
/// <param name="Url">The address of the section, if the program states one.</param>
internal sealed record SearchHit(
    [property: Description("The id to fetch the section by.")] string Id,
    [property: Description("The title of the article, and the headings of the section.")] string Title,
    [property: Description("The part of the text that has the words.")] string Text,
    [property: Description("The address of the section, to cite it.")] string? Url);
