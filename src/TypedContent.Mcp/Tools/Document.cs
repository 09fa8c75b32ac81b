using System.ComponentModel;

namespace TypedContent.Mcp.Tools;

/// <summary>Represents an article or a section of it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title of the article, and the headings of the section.</param>
/// <param name="Text">The text as Markdown.</param>
/// <param name="Url">The address, if the program states one.</param>
/// <param name="Next">The id of the next part, if the text is too long for one answer.</param>
/// <param name="Metadata">The locale of the text and the id of the whole article.</param>
internal sealed record Document(
    [property: Description("The id.")] string Id,
    [property: Description("The title of the article, and the headings of the section.")] string Title,
    [property: Description("The text as Markdown.")] string Text,
    [property: Description("The address, to cite it.")] string? Url,
    [property: Description("The id to fetch the next part by, if the text is longer than one answer.")] string? Next,
    [property: Description("The language of the text, and the id of the whole article.")] IReadOnlyDictionary<string, string> Metadata);
