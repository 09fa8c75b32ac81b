using HtmlAgilityPack;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering.Xss;

/// <summary>Defines the content that rendered HTML may have, derived from Markdown and independent of the renderer.</summary>
internal static class Allowlist
{
    private static readonly HashSet<string> s_elements = [.. (
        "a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark "
        + "ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr").Split(' ')];

    private static readonly HashSet<string> s_anywhere = ["id", "title", "lang", "dir"];

    private static readonly Dictionary<string, string[]> s_attributes = new()
    {
        ["a"] = ["href", "name", "class"],
        ["img"] = ["src", "alt", "width", "height"],
        ["td"] = ["colspan", "rowspan", "headers", "scope", "width", "height", "style"],
        ["th"] = ["colspan", "rowspan", "headers", "scope", "width", "height", "style"],
        ["col"] = ["span", "width", "height"],
        ["colgroup"] = ["span"],
        ["ol"] = ["start", "type", "reversed", "class"],
        ["li"] = ["value"],
        ["details"] = ["open"],
        ["code"] = ["class"],
        ["div"] = ["class", "data-tab"],
        ["p"] = ["class"],
        ["sup"] = ["class"],
        ["input"] = ["type", "disabled", "checked"],
    };

    /// <summary>Fails if the HTML has any other content.</summary>
    public static void Check(string html, string cause)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        foreach (var node in document.DocumentNode.Descendants())
        {
            Assert.False(node.NodeType == HtmlNodeType.Comment, $"comment from {cause}");
            if (node.NodeType != HtmlNodeType.Element)
            {
                Assert.DoesNotContain('<', node.InnerHtml);
                continue;
            }

            Assert.True(s_elements.Contains(node.Name), $"<{node.Name}> from {cause}");
            foreach (var attribute in node.Attributes)
            {
                Assert.True(
                    s_anywhere.Contains(attribute.Name) || s_attributes.GetValueOrDefault(node.Name, []).Contains(attribute.Name),
                    $"<{node.Name} {attribute.Name}> from {cause}");
            }
        }

        Safety.Check(html, cause);
    }
}
