using HtmlAgilityPack;

namespace TypedContent.Testing;

/// <summary>Reads HTML with HtmlAgilityPack, which knows nothing of how it was written.</summary>
public static class PlainHtml
{
    /// <summary>What is wrong with it.</summary>
    public static IReadOnlyList<string> Errors(string html) =>
        [.. Load(html).ParseErrors.Select(error => $"{error.Line}: {error.Reason} {error.SourceText}")];

    /// <summary>Its text, with the descriptions of images, and one space for any run of them.</summary>
    public static string Text(string html)
    {
        var document = Load(html);
        foreach (var image in document.DocumentNode.Descendants("img").ToList())
        {
            image.ParentNode!.ReplaceChild(document.CreateTextNode(image.GetAttributeValue("alt", string.Empty)), image);
        }

        return Collapse(HtmlEntity.DeEntitize(document.DocumentNode.InnerText));
    }

    /// <summary>Every element in it.</summary>
    public static IReadOnlyList<HtmlNode> Elements(string html) =>
        [.. Load(html).DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Element)];

    /// <summary>One space for any run of them; no-break spaces stay.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static HtmlDocument Load(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }
}
