using System.Xml;
using HtmlAgilityPack;

namespace TypedContent.Testing;

/// <summary>Checks the safety of HTML, independently of the code that writes it.</summary>
public static class Safety
{
    private static readonly HashSet<string> Dangerous = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "iframe", "object", "embed", "applet", "svg", "math", "form", "button", "textarea", "select",
        "link", "meta", "base", "html", "head", "body", "frame", "frameset", "audio", "video", "source", "template", "noscript",
        "title", "xmp", "plaintext", "marquee", "portal", "dialog", "slot", "isindex", "bgsound", "layer",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "id", "title", "lang", "dir", "name", "href", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "headers",
        "span", "start", "type", "reversed", "value", "open", "class", "style", "data-tab", "disabled", "checked",
    };

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "sms", "ftp", "ftps", "irc", "ircs", "xmpp", "typedcontent"];

    /// <summary>Verifies that <paramref name="html"/> can't make a browser run, load or send anything.</summary>
    public static void Check(string html, string cause)
    {
        Assert.True(IsWellFormed(html, out var why), $"{why}\n{cause}\n{html}");
        foreach (var element in PlainHtml.Elements(html))
        {
            Assert.False(Dangerous.Contains(element.Name), $"<{element.Name}> from {cause}");
            Assert.True(element.Name != "input" || IsCheckbox(element), $"<input> from {cause}");
            foreach (var attribute in element.Attributes)
            {
                Assert.True(IsSafe(element.Name, attribute.Name, HtmlEntity.DeEntitize(attribute.Value) ?? string.Empty), $"{attribute.Name}=\"{attribute.Value}\" from {cause}");
            }
        }
    }

    /// <summary>
    /// Determines whether every element is closed and every attribute is quoted, so that the HTML is XML except for characters
    /// that are valid only in HTML.
    /// </summary>
    private static bool IsWellFormed(string html, out string why)
    {
        try
        {
            using var text = new StringReader("<root>" + string.Concat(html.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '?')) + "</root>");
            using var reader = XmlReader.Create(text, new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            why = string.Empty;
            return true;
        }
        catch (XmlException e)
        {
            why = e.Message;
            return false;
        }
    }

    /// <summary>Determines whether an element is the checkbox of a task, which a reader can't change.</summary>
    private static bool IsCheckbox(HtmlNode element) =>
        element.GetAttributeValue("type", string.Empty) == "checkbox" && element.Attributes.Contains("disabled")
        && element.Attributes.All(attribute => attribute.Name is "type" or "disabled" or "checked");

    private static bool IsSafe(string element, string name, string value) => name switch
    {
        "href" => IsSafeAddress(value),
        "src" => element == "img" && (IsSafeAddress(value) || value.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("svg", StringComparison.OrdinalIgnoreCase)),
        "style" => value is "text-align: left;" or "text-align: center;" or "text-align: right;",
        _ => Attributes.Contains(name),
    };

    /// <summary>Determines whether an address is safe. Ignores control characters, spaces and line ends, as the URL standard does.</summary>
    private static bool IsSafeAddress(string value)
    {
        var address = new string([.. value.Where(c => c > ' ' && c != '\u007F')]);
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end < 0 || address[end] != ':' || !address[..end].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            || Schemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase);
    }
}
