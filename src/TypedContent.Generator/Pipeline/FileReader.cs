using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Including;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads files. Text and syntax tree are let go at once; only what others need is kept.</summary>
internal static class FileReader
{
    /// <summary>Reads a file by itself; null where it is no article or its locale is not included.</summary>
    public static FileReading? ReadFirst(ContentFile file, ContentOptions options, CancellationToken cancellation)
    {
        if (file.Kind != ContentFileKind.Article || file.Identity.Locale is { } locale && !options.Includes(locale))
        {
            return null;
        }

        var text = file.Text.GetText(cancellation);
        var reading = FirstReading.Of(file.Identity, text?.ToString() ?? string.Empty, options.FallbackLocale);
        var document = reading.Article is { } article ? article.Document with { Overrides = file.Overrides } : null;
        cancellation.ThrowIfCancellationRequested();
        return text is null
            ? new FileReading(file, options, Unreadable(document!), IncludeLayout.Unreadable)
            : new FileReading(file, options, document, reading.Layout);
    }

    /// <summary>The document of an article with what it includes; null where its locale is not included.</summary>
    public static ArticleDocument? ReadArticle(FileInclusion inclusion, CancellationToken cancellation)
    {
        var document = inclusion.Reading.Document ?? inclusion.Read(cancellation);
        cancellation.ThrowIfCancellationRequested();
        return inclusion.Reading.Options.Includes(document.Variant.Locale) ? document : null;
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
