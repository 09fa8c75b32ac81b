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

    /// <summary>Gets the pipeline that parses articles.</summary>
    public static MarkdownPipeline Article { get; } = BuilderOf(Features).Build();

    /// <summary>Gets the pipeline that parses articles and finds their include directives.</summary>
    public static MarkdownPipeline Includes { get; } = BuilderOf(Features).Use<IncludeExtension>().Build();

    /// <summary>Gets the pipeline that parses a unit by itself, which is a paragraph whatever it begins with.</summary>
    public static MarkdownPipeline Inline { get; } = BuildInline();

    private static MarkdownPipeline BuildInline()
    {
        var builder = BuilderOf(InlineFeatures);
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder.Build();
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
