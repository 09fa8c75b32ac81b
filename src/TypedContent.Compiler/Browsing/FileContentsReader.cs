using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Browsing;

/// <summary>Reads the parts of a file with their places.</summary>
public static class FileContentsReader
{
    /// <summary>Returns the parts of a file; null if it is no article of the set, or can't be read.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="filePath">The path of the file.</param>
    public static FileContents? Read(ContentCompilation content, string filePath)
    {
        var options = content.Options;
        var file = content.Files.FirstOrDefault(file => file.Origin.FilePath == filePath);
        if (file is null || options.IdentityOf(file.Origin) is not { } identity
            || ArticleReader.Read(identity, file.Text, options.FallbackLocale, inclusion: null, options.HasValues).Syntax is not { Body: { } body } syntax)
        {
            return null;
        }

        return new FileContents(filePath, file.Text, syntax.FrontMatter.BodyStart)
        {
            Headings = [.. body.Headings.Select((heading, i) => HeadingOf(heading, i, body, syntax))],
            Includes = IncludeSyntax.MayOccur(file.Text) ? IncludesOf(file.Text, identity, syntax, content) : [],
            Metadata = syntax.FrontMatter.Entries,
            Blocks = [.. body.Markdown.Where(IsFoldable).Select(block => SpanOf(syntax, block.Span.Start, block.Span.End + 1)).Where(span => span.EndLine > span.StartLine)],
        };
    }

    private static HeadingPlace HeadingOf(HeadingNode heading, int index, ParsedBody body, ArticleSyntax syntax)
    {
        var units = syntax.UnitRanges.Where(range => range.Start >= heading.Start && range.End <= heading.End).ToList();
        var text = units.Count == 0 ? new TextRange(heading.Start, heading.End) : new TextRange(units[0].Start, units[units.Count - 1].End);
        return new HeadingPlace(
            heading.Anchor, heading.Level, PlainLabel.OfText(PlainText.Of(heading.Block.Inline)), SpanOf(syntax, heading.Start, heading.End), SpanOf(syntax, text.Start, text.End),
            [.. body.Anchors.Concat(body.SiteAnchors).Where(anchor => anchor.Section == index && anchor.Name.Length > 0).Select(anchor => anchor.Name)]);
    }

    private static FileSpan SpanOf(ArticleSyntax syntax, int start, int end) => syntax.Places.SpanOf(syntax.Stripped, new TextRange(start, end), out _);

    private static List<IncludePlace> IncludesOf(string text, ArticleIdentity identity, ArticleSyntax syntax, ContentCompilation content)
    {
        var files = content.Files.Select(file => (file.Origin.FilePath, Identity: content.Options.IdentityOf(file.Origin))).Where(file => file.Identity is not null).ToList();
        return [.. IncludeLayoutReader.Read(text).Directives.Select(directive => new IncludePlace(
            directive.Path, syntax.Lines.Span(directive.PathRange.Start, directive.PathRange.Length), TargetOf(directive.Path, identity, syntax.Locale, content.Options, files)))];
    }

    private static string? TargetOf(string written, ArticleIdentity from, string locale, ContentOptions options, List<(string FilePath, ArticleIdentity? Identity)> files) =>
        IncludePath.Of(from, written, from.Locale ?? locale, options.Layout)
            .Select(path => files.Find(file => file.Identity!.Path == path.Path && file.Identity.Locale == path.Locale).FilePath).FirstOrDefault(path => path is not null);

    private static bool IsFoldable(Block block) => block is FencedCodeBlock or ListBlock or QuoteBlock or Table or HtmlBlock;
}
