using HtmlAgilityPack;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests.Links;

/// <summary>
/// Represents an article as a browser receives it: plain Markdig writes the HTML, and HtmlAgilityPack reads it. Of the product, only
/// the names of files are used.
/// </summary>
internal sealed class IndependentPage
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseAutoLinks().UseAlertBlocks().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public IndependentPage(ArticleFile file)
    {
        FilePath = file.Origin.FilePath;
        (Locale, Path) = (file.Identity.Locale!, file.Identity.Path);
        var html = new HtmlDocument { OptionMaxNestedChildNodes = 200 };
        html.LoadHtml(Markdown.ToHtml(IndependentReader.Strip(file.Text), s_pipeline));
        foreach (var element in html.DocumentNode.Descendants().Where(node => node.NodeType == HtmlNodeType.Element))
        {
            if (element.Name == "a" && element.Attributes["href"]?.Value is { } href)
            {
                Links.Add(HtmlEntity.DeEntitize(href));
            }

            if (AnchorOf(element) is { Length: > 0 } anchor)
            {
                Anchors.Add(HtmlEntity.DeEntitize(anchor));
            }
        }
    }

    public string FilePath { get; }

    public string Locale { get; }

    /// <summary>Gets the article: its path under the root of the locale without extension.</summary>
    public string Path { get; }

    /// <summary>Gets the destinations, as browsers receive them.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Gets the names that fragments can refer to.</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the anchor of an element. A heading that begins with a name has none, because the name is its ID, as on the site.</summary>
    private static string? AnchorOf(HtmlNode element)
    {
        var isNamed = element.Name is ['h', >= '1' and <= '6'] && element.FirstChild is { Name: "a" } first && first.Attributes["name"] is not null;
        return isNamed ? null : element.Attributes["id"]?.Value ?? (element.Name == "a" ? element.Attributes["name"]?.Value : null);
    }
}
