using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Provides what the fixes of a content set are made of.</summary>
/// <param name="files">The files.</param>
/// <param name="documents">The documents, with the targets of their links.</param>
/// <param name="index">The index that links are resolved with.</param>
/// <param name="targets">The link targets besides the articles.</param>
/// <param name="tocs">The tables of contents.</param>
/// <param name="options">The options of the project.</param>
internal sealed class FixContext(
    IReadOnlyList<ArticleFile> files, IEnumerable<ResolvedDocument> documents, ContentIndex index, LinkTargets targets, IReadOnlyList<TocFile> tocs, ContentOptions options)
{
    private readonly Dictionary<string, ArticleFile> _files = files.ToDictionary(file => file.Origin.FilePath, StringComparer.Ordinal);
    private readonly Dictionary<string, FileContext?> _contexts = new(StringComparer.Ordinal);
    private ILookup<(string FilePath, FileSpan Span), FixableLink>? _links;

    /// <summary>Gets the index that links are resolved with.</summary>
    public ContentIndex Index { get; } = index;

    /// <summary>Gets the link targets besides the articles.</summary>
    public LinkTargets Targets { get; } = targets;

    /// <summary>Gets the tables of contents.</summary>
    public IReadOnlyList<TocFile> Tocs { get; } = tocs;

    /// <summary>Gets the comparison of misspelled names with all others.</summary>
    public NameCertainty Names { get; } = new();

    /// <summary>Gets the paths of all files, of articles and of those that they include.</summary>
    public IReadOnlyList<string> Paths => field ??= [.. documents.Select(document => document.Document.Variant.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the path of the article in a file; null if it has none.</summary>
    public string? PathOf(string filePath) => _files.TryGetValue(filePath, out var file) ? options.IdentityOf(file.Origin)?.Path : null;

    /// <summary>Returns the text of an article's file; null if it isn't one.</summary>
    public string? TextOf(string filePath) => _files.TryGetValue(filePath, out var file) ? file.Text : null;

    /// <summary>Returns the text at the place of a problem; empty if its file isn't an article.</summary>
    public string TextAt(Problem problem) =>
        TextOf(problem.FilePath) is { } text && problem.Span.Start + problem.Span.Length <= text.Length ? text.Substring(problem.Span.Start, problem.Span.Length) : string.Empty;

    /// <summary>Returns the link that a problem is about, if it is written as it was read; otherwise, null.</summary>
    public FixableLink? LinkOf(Problem problem) => (_links ??= Links())[(problem.FilePath, problem.Span)].FirstOrDefault();

    /// <summary>Returns a file as it is checked by itself, without what it includes; null if it can't be read.</summary>
    public FileContext? ContextOf(string filePath)
    {
        if (!_contexts.TryGetValue(filePath, out var context))
        {
            var identity = _files.TryGetValue(filePath, out var file) ? options.IdentityOf(file.Origin) : null;
            var syntax = identity is null ? null : ArticleReader.Read(identity, file!.Text, options.FallbackLocale, inclusion: null, options.HasValues).Syntax;
            _contexts.Add(filePath, context = syntax is null ? null : new FileContext(syntax, new ProblemList(filePath)));
        }

        return context;
    }

    private ILookup<(string, FileSpan), FixableLink> Links()
    {
        var links = new List<(string FilePath, FileSpan Span, FixableLink Link)>();
        foreach (var resolved in documents)
        {
            var variant = resolved.Document.Variant;
            var resolutions = new Dictionary<LinkReference, LinkResolution>();
            for (var i = 0; i < variant.Links.Count; i++)
            {
                resolutions[variant.Links[i]] = resolved.Links[i];
            }

            foreach (var link in resolved.Document.Links)
            {
                var path = link.IncludeFile ?? variant.FilePath;
                if (TextOf(path) is { } text && WrittenDestination.At(path, text, link.Span, link.Reference.Destination) is { } written)
                {
                    links.Add((path, link.Span, new FixableLink(written, link.Reference, resolutions[link.Reference], variant)));
                }
            }
        }

        return links.ToLookup(link => (link.FilePath, link.Span), link => link.Link);
    }
}

/// <summary>Represents a link that can be written anew.</summary>
/// <param name="Written">The destination as it is written.</param>
/// <param name="Reference">The destination as it was read.</param>
/// <param name="Resolution">The target of the link.</param>
/// <param name="From">The article that the link is read in.</param>
internal sealed record FixableLink(WrittenDestination Written, LinkReference Reference, LinkResolution Resolution, ArticleVariant From)
{
    /// <summary>Returns the finding of a kind; null if there is none.</summary>
    public LinkFinding? Find(LinkVerdict verdict)
    {
        foreach (var finding in Resolution.Findings)
        {
            if (finding.Verdict == verdict)
            {
                return finding;
            }
        }

        return null;
    }
}
