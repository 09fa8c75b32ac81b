using HtmlAgilityPack;

namespace TypedContent.Testing;

/// <summary>Reads HTML with HtmlAgilityPack, independently of the code that writes it.</summary>
public static class PlainHtml
{
    /// <summary>Returns the parse errors of HTML.</summary>
    public static IReadOnlyList<string> Errors(string html) =>
        [.. Load(html).ParseErrors.Select(error => $"{error.Line}: {error.Reason} {error.SourceText}")];

    /// <summary>Returns the text of HTML, with the descriptions of images and with collapsed white space.</summary>
    public static string Text(string html)
    {
        var document = Load(html);
        foreach (var image in document.DocumentNode.Descendants("img").ToList())
        {
            image.ParentNode!.ReplaceChild(document.CreateTextNode(image.GetAttributeValue("alt", string.Empty)), image);
        }

        return Collapse(HtmlEntity.DeEntitize(document.DocumentNode.InnerText));
    }

    /// <summary>Returns all elements of HTML.</summary>
    public static IReadOnlyList<HtmlNode> Elements(string html) =>
        [.. Load(html).DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Element)];

    /// <summary>Replaces runs of white space by one space. No-break spaces are kept.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static HtmlDocument Load(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }
}
