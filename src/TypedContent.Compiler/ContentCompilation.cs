using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Acceptance;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Analysis.Tocs;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Fixes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>Represents a content set, with the documents, names, models, findings and packs that are made of its files and options.</summary>
/// <remarks>
/// A compilation is immutable and makes each result on first use. A compilation that a <c>With</c> method returns reads only the files
/// that are new in it.
/// </remarks>
/// <example>
/// <code>
/// var compilation = ContentCompilation.Create(files, options);
/// foreach (Finding finding in compilation.GetFindings(ReportSettings.Default))
/// {
///     Console.WriteLine(finding.Problem.Message);
/// }
///
/// compilation = compilation.WithFile(edited);
/// </code>
/// </example>
public sealed partial class ContentCompilation
{
    private readonly ContentOptions _project;
    private readonly IReadOnlyCollection<ArticleOrigin> _others;
    private readonly ContentReader<ArticleDocument> _reader;
    private readonly DocumentMemo _memo;
    private readonly Lazy<IReadOnlyList<ArticleDocument>> _read;
    private readonly Lazy<DraftSelection> _drafts;
    private readonly Lazy<IReadOnlyList<ArticleDocument>> _documents;
    private readonly Lazy<ArticleSet> _set;
    private readonly Lazy<LinkScope> _scope;
    private readonly Lazy<EquatableArray<ResolvedDocument>> _resolved;
    private readonly Lazy<IReadOnlyList<AlignedArticle>> _aligned;
    private readonly Lazy<IReadOnlyList<ArticleModel>> _models;
    private readonly Lazy<IReadOnlyList<EquatableArray<Problem>>> _translationProblems;
    private readonly Lazy<IReadOnlyList<Problem>> _placeProblems;
    private readonly Lazy<FrontMatterAnalysis> _frontMatter;
    private readonly Lazy<IReadOnlyList<Problem>> _tocProblems;
    private readonly Lazy<IReadOnlyList<Problem>> _setProblems;
    private readonly Lazy<FilePositions> _positions;

    private ContentCompilation(
        IReadOnlyList<ArticleFile> files, LinkTargets targets, LockFile accepted, EquatableArray<TocFile> tocs, ContentOptions options,
        IReadOnlyCollection<ArticleOrigin> others, ContentReader<ArticleDocument> reader, DocumentMemo memo, ArticleSchemas? schemas)
    {
        (Files, Targets, Lock, Tocs, _project, _others, Schemas) = (files, targets, accepted, tocs, options, others, schemas);
        Options = options.For([.. files.Select(file => file.Origin), .. others]);
        (_reader, _memo) = (reader, memo);
        _read = new(ReadDocuments);
        _drafts = new(() => DraftSelection.Of(_read.Value.Select(document => document.Variant), Options));
        _documents = new(() => _drafts.Value.Without(_read.Value, document => document.Variant));
        _set = new(() => ArticleSet.Of(Documents.Select(document => document.Variant), Targets with { Drafts = _drafts.Value.Articles }, Lock.Lock, Options));
        _scope = new(() => new LinkScope(Index, Targets));
        _resolved = new(() => _memo.Resolve(Documents, _scope.Value));
        _aligned = new(() => ParallelList.Of(Articles(), article => _memo.Align(article, Options.SourceLocale)));
        _models = new(MakeModels);
        _translationProblems = new(FindTranslationProblems);
        _placeProblems = new(FindPlaceProblems);
        _frontMatter = new(() => FrontMatterAnalysis.Of(_set.Value.Articles, Variants(), Options, Schemas, Index));
        _tocProblems = new(FindTocProblems);
        _setProblems = new(FindSetProblems);
        _positions = new(() => new FilePositions(Files, () => Documents, () => Aligned, IncludedBy));
    }

    /// <summary>Gets the files.</summary>
    public IReadOnlyList<ArticleFile> Files { get; }

    /// <summary>Gets the link targets besides the articles.</summary>
    public LinkTargets Targets { get; }

    /// <summary>Gets the lock, with the accepted translations.</summary>
    public LockFile Lock { get; }

    /// <summary>Gets the tables of contents.</summary>
    public EquatableArray<TocFile> Tocs { get; }

    /// <summary>Gets the types of the project that describe front matter; null if they aren't known, so that front matter is not compared with them.</summary>
    public ArticleSchemas? Schemas { get; }

    /// <summary>Gets the options of the project, with the layout of the files.</summary>
    public ContentOptions Options { get; }

    /// <summary>Gets the documents of the files whose locales are included, in the order of the files, without drafts that are left out. Files of other locales are not read.</summary>
    public IReadOnlyList<ArticleDocument> Documents => _documents.Value;

    /// <summary>Gets the index that links are resolved with.</summary>
    public ContentIndex Index => _set.Value.Index;

    /// <summary>Gets the names of the articles.</summary>
    public NameTable Names => _set.Value.Names;

    /// <summary>Gets the front matter keys of the articles.</summary>
    public EquatableArray<MetadataKey> Schema => _set.Value.Schema;

    /// <summary>Gets the locales, the source locale first.</summary>
    public EquatableArray<string> Locales => _set.Value.Locales;

    /// <summary>Gets the models of the articles, sorted by path.</summary>
    public IReadOnlyList<ArticleModel> Models => _models.Value;

    /// <summary>Returns the compilation of <paramref name="files"/>.</summary>
    /// <param name="files">The files. Of two with one path, the last counts.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="targets">The link targets besides the articles; null for none.</param>
    /// <param name="others">The articles of the project that aren't read, since their locales are left out; the layout is theirs, too.</param>
    public static ContentCompilation Create(
        IEnumerable<ArticleFile> files, ContentOptions options, LinkTargets? targets = null, IReadOnlyCollection<ArticleOrigin>? others = null) =>
        new(Distinct(files), targets ?? LinkTargets.None, LockFile.None, [], options, others ?? [], new(Analyze), new(), null);

    /// <summary>Returns a compilation with other files.</summary>
    public ContentCompilation WithFiles(IEnumerable<ArticleFile> files) => new(Distinct(files), Targets, Lock, Tocs, _project, _others, _reader, _memo, Schemas);

    /// <summary>Returns a compilation with other files, and other articles that aren't read.</summary>
    public ContentCompilation WithFiles(IEnumerable<ArticleFile> files, IReadOnlyCollection<ArticleOrigin> others) =>
        new(Distinct(files), Targets, Lock, Tocs, _project, others, _reader, _memo, Schemas);

    /// <summary>Returns a compilation in which <paramref name="file"/> is added, or replaces the file with its path.</summary>
    public ContentCompilation WithFile(ArticleFile file) => WithFiles(Files.Append(file));

    /// <summary>Returns a compilation without the file at <paramref name="filePath"/>.</summary>
    public ContentCompilation WithoutFile(string filePath) => WithFiles(Files.Where(file => file.Origin.FilePath != filePath));

    /// <summary>Returns a compilation with other link targets.</summary>
    public ContentCompilation WithTargets(LinkTargets targets) => new(Files, targets, Lock, Tocs, _project, _others, _reader, _memo, Schemas);

    /// <summary>Returns a compilation with another lock.</summary>
    public ContentCompilation WithLock(LockFile accepted) => new(Files, Targets, accepted, Tocs, _project, _others, _reader, _memo, Schemas);

    /// <summary>Returns a compilation with other tables of contents.</summary>
    public ContentCompilation WithTocs(IEnumerable<TocFile> tocs) => new(Files, Targets, Lock, new EquatableArray<TocFile>(tocs), _project, _others, _reader, _memo, Schemas);

    /// <summary>Returns a compilation whose front matter is compared with <paramref name="schemas"/>; with none if it is null.</summary>
    public ContentCompilation WithSchemas(ArticleSchemas? schemas) => new(Files, Targets, Lock, Tocs, _project, _others, _reader, _memo, schemas);

    /// <summary>Returns a compilation with other options.</summary>
    public ContentCompilation WithOptions(ContentOptions options) => new(Files, Targets, Lock, Tocs, options, _others, _reader, _memo, Schemas);

    /// <summary>Returns the findings that a build shows, sorted by file and place.</summary>
    public EquatableArray<Finding> GetFindings(ReportSettings settings) => ContentReport.Of(FileProblems(), _setProblems.Value, Known(settings));

    /// <summary>Returns all findings, without a limit on their number.</summary>
    public IReadOnlyList<Finding> GetAllFindings(ReportSettings settings) => ContentReport.All(FileProblems(), _setProblems.Value, Known(settings));

    /// <summary>Returns the lock in which the plain translations of <paramref name="selection"/> are accepted as they are.</summary>
    public AcceptedLock Accept(LockSelection selection) => new TranslationAcceptance(selection, Options).Accept(_aligned.Value, Documents, Lock);

    /// <summary>Returns the fixes of problems, for those that can be corrected with certainty. Each may be made by itself.</summary>
    /// <remarks>Make several with <c>FixPlan</c>, which checks that they cause no other problem.</remarks>
    public IReadOnlyList<Fix> GetFixes(IEnumerable<Problem> problems)
    {
        var context = new FixContext(Files, Resolved, Index, Targets, Tocs, Options);
        return [.. problems.Select(problem => FixCatalog.Find(problem, context)).OfType<Fix>()];
    }

    /// <summary>Gets the articles as a whole.</summary>
    internal ArticleSet Set => _set.Value;

    /// <summary>Gets the problems of front matter.</summary>
    internal FrontMatterAnalysis FrontMatter => _frontMatter.Value;

    /// <summary>Gets the articles and included files, aligned across their locales.</summary>
    internal IReadOnlyList<AlignedArticle> Aligned => _aligned.Value;

    /// <summary>Gets the problems of the translations of each of <see cref="Aligned"/>.</summary>
    internal IReadOnlyList<EquatableArray<Problem>> ProblemsOfAligned => _translationProblems.Value;

    /// <summary>Returns the problems of all translations, and of the lock.</summary>
    internal IEnumerable<Problem> TranslationProblems() =>
        ProblemsOfAligned.SelectMany(problems => problems).Concat(SetAnalysis.AnalyzeLock(Documents, Lock, Options));

    /// <summary>Returns the model of one article.</summary>
    internal ArticleModel ModelOf(AlignedArticle article) => _set.Value.ModelOf(article);

    /// <summary>Gets the documents with the targets of their links.</summary>
    internal EquatableArray<ResolvedDocument> Resolved => _resolved.Value;

    /// <summary>Returns the paths of the files that a file includes, directly or indirectly.</summary>
    public IEnumerable<string> IncludedBy(ArticleFile file) => _reader.IncludedBy(file);

    internal static ArticleDocument Analyze(ArticleFile file, ParsedArticle article) =>
        file.Overrides.Count == 0 ? FileAnalysis.Analyze(article) : FileAnalysis.Analyze(article) with { Overrides = file.Overrides };

    private static List<ArticleFile> Distinct(IEnumerable<ArticleFile> files)
    {
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<ArticleFile>();
        foreach (var file in files)
        {
            if (byPath.TryGetValue(file.Origin.FilePath, out var index))
            {
                distinct[index] = file;
                continue;
            }

            byPath.Add(file.Origin.FilePath, distinct.Count);
            distinct.Add(file);
        }

        return distinct;
    }

    private IReadOnlyList<ArticleDocument> ReadDocuments() =>
        [.. _reader.Read(Files, Options).Where(document => Options.Includes(document.Variant.Locale))];

    private ArticleModel[] MakeModels()
    {
        var set = _set.Value;
        return ParallelList.Of(AlignedWithoutIncludes(), set.ModelOf);
    }

    private List<AlignedArticle> AlignedWithoutIncludes() => [.. _aligned.Value.Where(article => !article.Group.IsInclude)];

    private FileProblems[] FileProblems() => ParallelList.Of(_resolved.Value, document => document.Problems);

    private ReportSettings Known(ReportSettings settings) => settings with { HasSchemas = Schemas is not null };

    private IReadOnlyList<Problem> FindPlaceProblems() =>
        [.. SetAnalysis.AnalyzePlaces(_set.Value.Articles, Variants(), Names, Schema, Options), .. RedirectAnalysis.Analyze(Index)];

    private List<ArticleVariant> Variants() => [.. Documents.Select(document => document.Variant)];

    private IReadOnlyList<Problem> FindTocProblems() => [.. TocAnalysis.Analyze(Tocs, Documents.Select(document => document.Variant), Index, Options)];

    private IReadOnlyList<Problem> FindSetProblems() =>
    [
        .. _placeProblems.Value, .. _frontMatter.Value.Problems, .. TranslationProblems(), .. _tocProblems.Value, .. Targets.Problems, .. Lock.Problems,
    ];

    private EquatableArray<Problem>[] FindTranslationProblems()
    {
        var places = new FindingPlaces(Documents, Lock);
        return ParallelList.Of(_aligned.Value, article => SetAnalysis.AnalyzeTranslations(article, places, Options));
    }

    /// <summary>Returns the articles in all their locales, and the files that they include.</summary>
    private IReadOnlyList<ResolvedArticle> Articles()
    {
        var grouping = VariantGrouping.Of([.. Documents.Select(document => document.Variant)], Options);
        return [.. grouping.Of<ResolvedDocument>(_resolved.Value).Select(documents => _memo.ArticleOf(documents, Lock.Lock))];
    }
}
