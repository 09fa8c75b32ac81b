using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
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
        var reading = FirstReading.Of(file.Identity, text.Text, file.Options.FallbackLocale, file.Options.HasValues);
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
        var parsed = ArticleReader.Read(file.Identity, article.Text, file.Options.FallbackLocale, included, file.Options.HasValues);
        cancellation.ThrowIfCancellationRequested();
        return Analyze(parsed, file);

        IncludedText Text(IncludedSource source) => new(TextOf(source.File), source.Layout);

        string TextOf(ContentFile of) => SourceDecoder.Decode(of.Text.GetText(cancellation)).Text;
    }

    /// <summary>Returns the redirects of a list.</summary>
    public static SideFile<Redirect> ReadRedirects(ContentFile file, string rootPath, CancellationToken cancellation) =>
        Read(file, (text, path) => Redirects.Read(text, path, rootPath), cancellation);

    /// <summary>Returns the lines of the baseline; none if it can't be read, so that all findings are reported.</summary>
    public static KnownFindings ReadBaseline(ContentFile file, CancellationToken cancellation) =>
        new(file.Text.Path, Read(file, Baseline.Read, cancellation));

    /// <summary>Returns the lock; empty if it can't be read.</summary>
    public static LockFile ReadLock(ContentFile file, CancellationToken cancellation)
    {
        var text = SourceDecoder.Decode(file.Text.GetText(cancellation));
        return text.Invalid is { } place
            ? LockFile.None with { Path = file.Text.Path, Problem = NotText(file.Text.Path, place) }
            : LockReader.Read(text.Text, file.Text.Path);
    }

    /// <summary>Returns the uids of a cross-reference map.</summary>
    public static SideFile<string> ReadXrefMap(ContentFile file, CancellationToken cancellation) => Read(file, XrefMap.Read, cancellation);

    /// <summary>Returns a table of contents.</summary>
    public static TocFile ReadToc(ContentFile file, CancellationToken cancellation)
    {
        var text = SourceDecoder.Decode(file.Text.GetText(cancellation));
        return text.Invalid is { } place
            ? new TocFile(file.Text.Path, file.Identity.Path, [], NotText(file.Text.Path, place))
            : TocFile.Read(text.Text, file.Text.Path, file.Identity.Path);
    }

    /// <summary>Returns the patterns of the folders of other repositories.</summary>
    public static SideFile<string> ReadPublishConfig(ContentFile file, string rootPath, CancellationToken cancellation) =>
        Read(file, (text, path) => PublishConfig.Read(text, path, rootPath), cancellation);

    private static SideFile<T> Read<T>(ContentFile file, Func<string, string, SideFile<T>> read, CancellationToken cancellation)
        where T : IEquatable<T>
    {
        var text = SourceDecoder.Decode(file.Text.GetText(cancellation));
        return text.Invalid is { } place ? new SideFile<T>([], NotText(file.Text.Path, place)) : read(text.Text, file.Text.Path);
    }

    private static ArticleDocument Analyze(ParsedArticle article, ContentFile file) => FileAnalysis.Analyze(article) with { Overrides = file.Overrides };

    private static ArticleDocument Unreadable(ArticleDocument document, FileSpan place) =>
        document with { Variant = document.Variant with { IsPartial = true }, Problems = [NotText(document.Variant.FilePath, place)] };

    private static Problem NotText(string filePath, FileSpan place) => UnreadableFile.NotText(place).In(filePath);
}
