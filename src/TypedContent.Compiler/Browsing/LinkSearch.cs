using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Browsing;

/// <summary>Finds links by their places and by their targets.</summary>
public static class LinkSearch
{
    /// <summary>Returns the links of a file, in order.</summary>
    public static IReadOnlyList<ResolvedLink> In(ContentCompilation content, string filePath) =>
        [.. content.Resolved.Where(document => document.Document.Variant.FilePath == filePath).SelectMany(LinksOf).Where(link => link.FilePath == filePath).OrderBy(link => link.Span.Start)];

    /// <summary>Returns the links to an article, in all files.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="path">The path of the article.</param>
    public static IEnumerable<ResolvedLink> To(ContentCompilation content, string path)
    {
        var articles = new HashSet<string>([path], StringComparer.Ordinal);
        return content.Resolved.Where(document => document.LeadsToAny(articles)).SelectMany(LinksOf).Where(link => link.IsToArticle && link.Resolution.Target == path)
            .GroupBy(link => (link.FilePath, link.Span)).Select(group => group.First());
    }

    /// <summary>Returns the place that a link leads to: a heading, or the beginning of an article; null for a target outside of the set.</summary>
    public static FilePlace? TargetOf(ContentCompilation content, ResolvedLink link) =>
        link.IsToArticle ? PlaceOf(content, link.Resolution.Target, link.From.Locale, link.Resolution.Fragment, link.Resolution.Section) : null;

    /// <summary>Returns the place of an article, or of one of its sections, that readers of a locale get; null if there is none.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="path">The path of the article.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="names">The names of the section, of which the first counts that the article has; none for the article itself.</param>
    public static FilePlace? PlaceOf(ContentCompilation content, string path, string locale, params string[] names)
    {
        if (FileOf(content, path, locale) is not { } filePath)
        {
            return null;
        }

        var contents = names.Any(name => name.Length > 0) ? FileContentsReader.Read(content, filePath) : null;
        var heading = contents is null ? null : names.Select(name => contents.FindHeading(name)).FirstOrDefault(found => found is not null);
        return new FilePlace(filePath, heading?.Span ?? default, heading);
    }

    /// <summary>Returns the file of an article that readers of a locale get; null if there is none.</summary>
    public static string? FileOf(ContentCompilation content, string path, string locale)
    {
        if (content.Index.Find(path) is not { } entry)
        {
            return null;
        }

        var shown = content.Index.In(entry, locale).Locale;
        var files = content.Documents.Where(document => document.Variant.Path == entry.Path && !document.Variant.IsInclude).ToList();
        return (files.Find(document => document.Variant.Locale == locale) ?? files.Find(document => document.Variant.Locale == shown) ?? files.FirstOrDefault())?.Variant.FilePath;
    }

    private static IEnumerable<ResolvedLink> LinksOf(ResolvedDocument document)
    {
        var variant = document.Document.Variant;
        var targets = new Dictionary<LinkReference, LinkResolution>();
        for (var i = 0; i < variant.Links.Count; i++)
        {
            targets[variant.Links[i]] = document.Links[i];
        }

        return document.Document.Links.Select(link => new ResolvedLink(variant, link.IncludeFile ?? variant.FilePath, link.Span, link.Reference, targets[link.Reference]));
    }
}

/// <summary>Represents a place in a file.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Span">The range in the file.</param>
/// <param name="Heading">The heading at the place; null if there is none.</param>
public sealed record FilePlace(string FilePath, FileSpan Span, HeadingPlace? Heading = null);
