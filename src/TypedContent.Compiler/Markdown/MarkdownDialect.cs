using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.ContentTabs;
using TypedContent.Compiler.Markdown.DefinitionLists;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Emojis;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Strikethrough;
using TypedContent.Compiler.Markdown.Tables;
using TypedContent.Compiler.Markdown.TaskLists;
using TypedContent.Compiler.Markdown.TripleColon;

namespace TypedContent.Compiler.Markdown;

/// <summary>Defines the Markdown that articles are written in: CommonMark and the features listed here.</summary>
internal static class MarkdownDialect
{
    /// <summary>Gets the features. A feature's parsers are asked before those of the features above it.</summary>
    public static IReadOnlyList<MarkdownFeature> Features { get; } =
    [
        new TableFeature(),
        new AlertFeature(),
        new FootnoteFeature(),
        new TaskListFeature(),
        new DefinitionListFeature(),
        new StrikethroughFeature(),
        new EmojiFeature(),
        new AutoLinkFeature(),
        new TripleColonFeature(),
        new ContainerFeature(),
        new ContentTabFeature(),
        new DirectiveFeature(),
        new HeadingIdFeature(),
    ];

    /// <summary>Gets the features of running text. They are asked to read and render an inline element before Markdown itself.</summary>
    public static MarkdownFeature[] InlineFeatures { get; } = [.. Features.Where(feature => feature.IsInline)];

    private static MarkdownPipeline Article { get; } = BuilderOf(Features).Build();

    private static MarkdownPipeline ArticleWithValues { get; } = WithValues(BuilderOf(Features)).Build();

    /// <summary>Gets the pipeline that parses articles and finds their include directives.</summary>
    public static MarkdownPipeline Includes { get; } = BuilderOf(Features).Use<IncludeExtension>().Build();

    private static MarkdownPipeline Inline { get; } = BuilderOfUnits().Build();

    private static MarkdownPipeline InlineWithValues { get; } = WithValues(BuilderOfUnits()).Build();

    /// <summary>Returns the pipeline that parses articles.</summary>
    /// <param name="hasValues">Whether the texts have values.</param>
    public static MarkdownPipeline ForArticle(bool hasValues) => hasValues ? ArticleWithValues : Article;

    /// <summary>Returns the pipeline that parses a unit by itself, which is a paragraph whatever it begins with.</summary>
    /// <param name="hasValues">Whether the text has values.</param>
    public static MarkdownPipeline ForUnit(bool hasValues) => hasValues ? InlineWithValues : Inline;

    // The braces of choices are no directives of sites: {who, select, f {{name} wrote **her** text} other {…}}.
    private static MarkdownPipelineBuilder WithValues(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.RemoveAll(parser => parser is DirectiveInlineParser);
        return builder;
    }

    private static MarkdownPipelineBuilder BuilderOfUnits()
    {
        var builder = BuilderOf(InlineFeatures);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder;
    }

    private static MarkdownPipelineBuilder BuilderOf(IEnumerable<MarkdownFeature> features)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        foreach (var feature in features)
        {
            feature.AddTo(builder);
        }

        builder.InlineParsers.Replace<LinkInlineParser>(new ReferenceParser());
        return builder;
    }
}
