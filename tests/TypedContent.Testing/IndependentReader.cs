using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace TypedContent.Testing;

/// <summary>Reads side-by-side files by another route than the product: one regular expression with balancing groups.</summary>
public static partial class IndependentReader
{
    private static readonly (MarkdownPipeline Inline, MarkdownPipeline Article) s_pipeline = (BuildPipeline(), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());

    /// <summary>The units of a file, in order.</summary>
    public static IEnumerable<FoundUnit> Units(string file) => Unit().Matches(file)
        .Select(match => new FoundUnit(match.Groups["id"].Value, match.Groups["target"].Value, match.Groups["source"].Value));

    /// <summary>The file with each unit replaced by its target and nothing else touched.</summary>
    public static string Strip(string file) => Unit().Replace(file, match => match.Groups["target"].Value);

    /// <summary>What Markdig's plain-text renderer makes of a unit, with white space folded.</summary>
    public static string PlainText(string markdown) => Fold(Markdown.ToPlainText(markdown, s_pipeline.Inline));

    /// <summary>The texts of the blocks of a file without spans, as Markdig's plain-text renderer writes them.</summary>
    public static IEnumerable<string> Blocks(string file)
    {
        var body = file.StartsWith("---\n", StringComparison.Ordinal) ? file[(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] : file;
        foreach (var block in Markdown.Parse(body, s_pipeline.Article).Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
            renderer.WriteLeafInline(block);
            if (Fold(writer.ToString()) is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }

    /// <summary>Runs of spaces and line ends as one space; other white space, such as a non-breaking space, is text.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A unit is part of a sentence: it is no list, heading or table, whatever it begins with.</summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseAutoLinks();
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder.Build();
    }

    [GeneratedRegex(
        """
        <span\ data-ttu-id="(?<id>[^"]+)">
        (?<target>(?:(?!</?span).|<span\b[^>]*>(?<depth>)|</span>(?<-depth>))*(?(depth)(?!)))
        </span><span\ class="sxs-lookup"><span\ data-stu-id="\k<id>">
        (?<source>(?:(?!</?span).|<span\b[^>]*>(?<depth>)|</span>(?<-depth>))*(?(depth)(?!)))
        </span></span>
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
