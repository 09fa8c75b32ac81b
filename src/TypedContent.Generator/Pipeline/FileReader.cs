using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads files. Text and syntax tree are let go at once; only what others need is kept.</summary>
internal static class FileReader
{
    /// <summary>Reads a file by itself, if it is an article.</summary>
    public static FileReading ReadFirst(ContentFile file, CancellationToken cancellation)
    {
        if (file.Kind != ContentFileKind.Article)
        {
            return new FileReading(file, null, IncludeLayout.Plain);
        }

        var text = file.Text.GetText(cancellation);
        var reading = FirstReading.Of(file.Identity, text?.ToString() ?? string.Empty, file.Options.FallbackLocale);
        var document = reading.Article?.Document;
        cancellation.ThrowIfCancellationRequested();
        return text is null
            ? new FileReading(file, new CachedDocument(Unreadable(document!), file), IncludeLayout.Unreadable)
            : new FileReading(file, document is null ? null : new CachedDocument(document, file), reading.Layout);
    }

    /// <summary>Reads a file with all that it includes. Their texts are let go at once.</summary>
    public static CachedDocument ReadExpanded(FileInclusion inclusion, CancellationToken cancellation)
    {
        var (file, layout) = (inclusion.Reading.File, inclusion.Reading.Layout);
        var article = new IncludedText(TextOf(file), layout);
        var included = new Inclusion(inclusion.Closure, index => index == 0 ? article : Text(inclusion.Sources[index - 1]));
        var document = ArticleReader.Read(file.Identity, article.Text, file.Options.FallbackLocale, included).Document;
        cancellation.ThrowIfCancellationRequested();
        return new CachedDocument(document, file);

        IncludedText Text(IncludedSource source) => new(TextOf(source.File), source.Layout);

        string TextOf(ContentFile of) => of.Text.GetText(cancellation)?.ToString() ?? string.Empty;
    }

    /// <summary>The redirects of a list; none where it can't be read.</summary>
    public static EquatableList<Redirect> ReadRedirects(ContentFile file, CancellationToken cancellation) =>
        new(Redirects.Read(file.Text.GetText(cancellation)?.ToString() ?? string.Empty));

    /// <summary>The findings that are known; none where the file can't be read, so that all are reported.</summary>
    public static KnownFindings ReadBaseline(ContentFile file, CancellationToken cancellation) =>
        new(file.Text.Path, Baseline.Read(file.Text.GetText(cancellation)?.ToString() ?? string.Empty));

    /// <summary>The uids of a cross-reference map; none where it can't be read.</summary>
    public static EquatableList<string> ReadXrefMap(ContentFile file, CancellationToken cancellation) =>
        new(XrefMap.Read(file.Text.GetText(cancellation)?.ToString() ?? string.Empty));

    private static ArticleDocument Unreadable(ArticleDocument document)
    {
        var arguments = new EquatableArray<string>(["it is not text"]);
        var problem = new Problem(ReadingRules.UnreadableFile, document.Variant.FilePath, default, arguments);
        return document with { Variant = document.Variant with { IsPartial = true }, Problems = new EquatableArray<Problem>([problem]) };
    }
}
