using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace TypedContent.Testing;

/// <summary>Reads side-by-side files independently of the product, with a single regular expression with balancing groups.</summary>
public static partial class IndependentReader
{
    private static readonly (MarkdownPipeline Inline, MarkdownPipeline Article) s_pipeline = (BuildPipeline(), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());

    /// <summary>Returns the units of a file, in order.</summary>
    public static IEnumerable<FoundUnit> Units(string file) => Unit().Matches(file)
        .Select(match => new FoundUnit(match.Groups["id"].Value, match.Groups["target"].Value, match.Groups["source"].Value));

    /// <summary>Returns the file with each unit replaced by its target and all other text unchanged.</summary>
    public static string Strip(string file) => Unit().Replace(file, match => match.Groups["target"].Value);

    /// <summary>Returns the file with each unit replaced by its source and all other text unchanged.</summary>
    public static string StripToSource(string file) => Unit().Replace(file, match => match.Groups["source"].Value);

    /// <summary>Returns the output of Markdig's plain-text renderer for a unit, with folded white space.</summary>
    public static string PlainText(string markdown) => Fold(Markdown.ToPlainText(markdown, s_pipeline.Inline));

    /// <summary>Returns the texts of the blocks of a file without spans, as rendered by Markdig's plain-text renderer.</summary>
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

    /// <summary>Replaces runs of spaces and line ends by one space. Other white space, such as a no-break space, is text.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Builds the pipeline for units. A unit is part of a sentence and never a list, heading or table.</summary>
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
