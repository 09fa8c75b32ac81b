using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Incremental;

/// <summary>Represents what a build keeps of a content set for the next one, so that it reads only articles whose files changed.</summary>
/// <remarks>
/// It serves edits that change nothing but text. For all others, <see cref="Edit"/> returns null, and the set must be read as a whole.
/// </remarks>
public sealed class ContentState
{
    private readonly ArticleState[] _articles;
    private readonly EquatableArray<MetadataKey> _schema;

    private ContentState(ArticleState[] articles, EquatableArray<MetadataKey> schema) => (_articles, _schema) = (articles, schema);

    /// <summary>Returns the state of a set; null if an edit of one article can change what is found about others.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="isDocumented">Whether an edit of the documentation of members is more than one of text.</param>
    public static ContentState? Of(ContentCompilation content, bool isDocumented)
    {
        if (SetAnalysis.AnalyzeLock(content.Documents, content.Lock, content.Options).Any())
        {
            return null;
        }

        var files = content.Files.ToDictionary(file => file.Origin.FilePath, StringComparer.Ordinal);
        var documents = ByFile(content.Resolved);
        var models = content.Models.ToDictionary(model => model.Path, StringComparer.Ordinal);
        var sections = SectionLookup.Of(content.Aligned.Where(article => !article.Group.IsInclude));
        var articles = new ArticleState[content.Aligned.Count];
        Parallel.For(0, articles.Length, i =>
        {
            var article = content.Aligned[i];
            var own = article.Group.Variants.Select(variant => documents[variant.FilePath]).ToList();
            var problems = own.ConvertAll(document => document.Problems);
            articles[i] = new ArticleState
            {
                Path = article.Group.Path,
                IsInclude = article.Group.IsInclude,
                Files = new(article.Group.Variants.Select(variant => variant.FilePath)),
                Included = new(article.Group.Variants.SelectMany(variant => content.IncludedBy(files[variant.FilePath])).Distinct(StringComparer.Ordinal)),
                Fingerprint = ArticleFingerprint.Of(
                    article, article.Group.IsInclude ? null : models[article.Group.Path], problems, content.ProblemsOfAligned[i], isDocumented),
                Links = new(own.Select(document => document.Links)),
                Sections = new(SectionsOf(article, sections)),
            };
        });
        return new ContentState(articles, content.Schema);
    }

    /// <summary>Returns the state in <paramref name="bytes"/>; null if they are damaged.</summary>
    public static ContentState? Read(byte[] bytes) => StateFormat.TryRead(bytes, out var articles, out var schema) ? new(articles, schema) : null;

    /// <summary>Returns the state as bytes.</summary>
    public byte[] ToBytes() => StateFormat.Write(_articles, _schema);

    /// <summary>Returns the paths of the files to read if some files change; null if one of them is not of this set.</summary>
    public IReadOnlyCollection<string>? FilesFor(ISet<string> changed)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in _articles.Where(article => article.IsMadeOf(changed)))
        {
            own.UnionWith(article.Files);
            files.UnionWith(article.Files);
            files.UnionWith(article.Included);
        }

        return own.IsSupersetOf(changed) ? files : null;
    }

    /// <summary>Returns the records that change; null if more than text does.</summary>
    /// <param name="changed">The paths of the files that changed.</param>
    /// <param name="files">The files of <see cref="FilesFor"/>, as they are now.</param>
    /// <param name="targets">The link targets besides the articles, which are unchanged.</param>
    /// <param name="accepted">The lock, which is unchanged.</param>
    /// <param name="options">The options of the project, with the layout of all files, which are unchanged.</param>
    /// <param name="isDocumented">Whether an edit of the documentation of members is more than one of text.</param>
    public IReadOnlyList<PackEdit>? Edit(
        ISet<string> changed, IReadOnlyList<ArticleFile> files, LinkTargets targets, LockFile accepted, ContentOptions options, bool isDocumented)
    {
        var rendered = new RenderedArticles(options.LinkSchemes);
        var reader = new ContentReader<ArticleDocument>((file, article) =>
        {
            rendered.Add(article);
            return ContentCompilation.Analyze(file, article);
        });
        var documents = reader.Read(files, options).ToDictionary(document => document.Variant.FilePath, StringComparer.Ordinal);
        var names = NameTable.Of(new EquatableArray<string>(_articles.Where(article => !article.IsInclude).Select(article => article.Path)));
        var places = new FindingPlaces(documents.Values, accepted);
        var records = new List<(string Locale, PackedArticle Article)>();
        foreach (var known in _articles.Where(article => article.IsMadeOf(changed)))
        {
            if (Align(known, documents, targets, accepted, options, out var resolved) is not { } article)
            {
                return null;
            }

            var model = known.IsInclude ? null : ArticleModelBuilder.Build(article, names, _schema, options.Members.Of(known.Path));
            var problems = resolved.ConvertAll(document => document.Problems);
            if (ArticleFingerprint.Of(article, model, problems, SetAnalysis.AnalyzeTranslations(article, places, options), isDocumented) != known.Fingerprint)
            {
                return null;
            }

            if (model is not null)
            {
                records.AddRange(new ArticlePacker(SectionLookup.Of(known.Sections), options).Pack(article, model.MemberHash, rendered.Take(article.Group)));
            }
        }

        return [.. records.GroupBy(record => record.Locale, record => record.Article, StringComparer.Ordinal).Select(pack => new PackEdit(pack.Key, [.. pack]))];
    }

    /// <summary>Returns an article whose links lead where they did; null if it has others.</summary>
    private static AlignedArticle? Align(
        ArticleState known, Dictionary<string, ArticleDocument> documents, LinkTargets targets, LockFile accepted, ContentOptions options, out List<ResolvedDocument> resolved)
    {
        resolved = [];
        for (var i = 0; i < known.Files.Count; i++)
        {
            if (!documents.TryGetValue(known.Files[i], out var document) || document.Variant.Links.Count != known.Links[i].Count)
            {
                return null;
            }

            resolved.Add(new ResolvedDocument(document, known.Links[i], targets));
        }

        var group = ArticleGroup.Of(resolved.ConvertAll(document => document.Document.Variant));
        return ArticleAligner.Align(new ResolvedArticle(group, known.Links) { Accepted = accepted.Lock.Of(group.Path) }, options.SourceLocale);
    }

    private static Dictionary<string, ResolvedDocument> ByFile(EquatableArray<ResolvedDocument> documents)
    {
        var byFile = new Dictionary<string, ResolvedDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            byFile[document.Document.Variant.FilePath] = document;
        }

        return byFile;
    }

    private static IEnumerable<SectionPlace> SectionsOf(AlignedArticle article, SectionLookup sections) =>
        from link in article.Links
        where (link.Resolution.IsInSet || link.Resolution.Kind == LinkKind.Anchor) && link.Resolution.Section.Length > 0
        from variant in (IEnumerable<ArticleVariant>)article.Group.Variants
        let index = sections.IndexOf(link.Resolution.Target, variant.Locale, link.Resolution.Section)
        select new SectionPlace(link.Resolution.Target, variant.Locale, link.Resolution.Section, index);
}
