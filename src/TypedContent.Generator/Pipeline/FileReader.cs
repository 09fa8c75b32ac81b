using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads files. The text and the syntax tree are not kept after a file is read.</summary>
internal static class FileReader
{
    /// <summary>Reads a file by itself, if it is an article.</summary>
    public static FileReading ReadFirst(ContentFile file, CancellationToken cancellation)
    {
        if (file.Kind != ContentFileKind.Article)
        {
            return new FileReading(file, null, IncludeLayout.Plain);
        }

        var text = SourceDecoder.Decode(file.Text.GetText(cancellation));
        var reading = FirstReading.Of(file.Identity, text.Text, file.Options.FallbackLocale);
        cancellation.ThrowIfCancellationRequested();
        var document = reading.Article is { } article ? Analyze(article, file) : null;
        return text.Invalid is { } place
            ? new FileReading(file, Unreadable(document!, place), IncludeLayout.Unreadable)
            : new FileReading(file, document, reading.Layout);
    }

    /// <summary>Reads a file with all files that it includes.</summary>
    public static ArticleDocument ReadExpanded(FileInclusion inclusion, CancellationToken cancellation)
    {
        var (file, layout) = (inclusion.Reading.File, inclusion.Reading.Layout);
        var article = new IncludedText(TextOf(file), layout);
        var included = new Inclusion(inclusion.Closure, index => index == 0 ? article : Text(inclusion.Sources[index - 1]));
        var parsed = ArticleReader.Read(file.Identity, article.Text, file.Options.FallbackLocale, included);
        cancellation.ThrowIfCancellationRequested();
        return Analyze(parsed, file);

        IncludedText Text(IncludedSource source) => new(TextOf(source.File), source.Layout);

        string TextOf(ContentFile of) => SourceDecoder.Decode(of.Text.GetText(cancellation)).Text;
    }

    private static ArticleDocument Analyze(ParsedArticle article, ContentFile file) => FileAnalysis.Analyze(article) with { Overrides = file.Overrides };

    private static ArticleDocument Unreadable(ArticleDocument document, FileSpan place)
    {
        var problem = UnreadableFile.NotText(place).In(document.Variant.FilePath);
        return document with { Variant = document.Variant with { IsPartial = true }, Problems = [problem] };
    }
}
