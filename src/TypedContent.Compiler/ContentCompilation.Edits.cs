using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler;

/// <content>Edits of one file, as an editor makes them: only what depends on its text is made again.</content>
public sealed partial class ContentCompilation
{
    private readonly ContentCompilation? _root;
    private readonly IReadOnlyList<string> _editedFiles = [];

    /// <summary>Initializes the compilation after an edit of a file.</summary>
    private ContentCompilation(ContentCompilation before, ArticleEdit edit)
    {
        (Files, Targets, Lock, Tocs, Schemas, Options) = (edit.Files, before.Targets, before.Lock, before.Tocs, before.Schemas, before.Options);
        (_project, _others, _reader, _memo) = (before._project, before._others, before._reader, before._memo);
        (_read, _drafts) = (new(() => edit.Documents), before._drafts);
        (_set, _frontMatter) = (new(() => edit.Set), new(() => edit.FrontMatter));
        _scope = new(() => new LinkScope(Index, Targets));
        (_documents, _resolved, _aligned) = (new(() => edit.Documents), new(() => edit.Resolved), new(() => edit.Aligned));
        _models = new(MakeModels);
        _translationProblems = new(() => edit.TranslationProblems);
        _placeProblems = before._placeProblems;
        _tocProblems = ReferenceEquals(edit.Set.Index, before.Index) || !Tocs.Any(toc => toc.NamesAnchors) ? before._tocProblems : new(FindTocProblems);
        _setProblems = new(FindSetProblems);
        _positions = before._positions;
        (_root, _editedFiles) = (before.Root, [.. before._editedFiles.Union(edit.FilePaths)]);
    }

    /// <summary>Returns the same as <see cref="WithFile"/>, in less time if the findings are known and the edit concerns only its article and the links to it.</summary>
    /// <param name="file">The file, with another text.</param>
    public ContentCompilation WithText(ArticleFile file) =>
        (_root is not null || _setProblems.IsValueCreated) && _drafts.Value.FilePaths.Count == 0 && ArticleEdit.Of(this, file, _reader, _memo) is { } edit ? new(this, edit) : WithFile(file);

    /// <summary>Makes what takes longest: documents, the targets of links, and alignments. What was made before a cancellation isn't made a second time.</summary>
    /// <param name="cancellation">Ends the work between two articles.</param>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public void Prepare(CancellationToken cancellation)
    {
        if (_root is not null || _setProblems.IsValueCreated)
        {
            return;
        }

        var parallel = new ParallelOptions { CancellationToken = cancellation };
        _reader.Read(Files, Options, cancellation);
        _ = _scope.Value;
        _memo.Resolve(Documents, _scope.Value, cancellation);
        Parallel.ForEach(_resolved.Value, parallel, static document => _ = document.Problems);
        Parallel.ForEach(Articles(), parallel, article => _memo.Align(article, Options.SourceLocale));
        _ = _aligned.Value;
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Returns all findings of some files.</summary>
    /// <param name="filePaths">The paths of the files.</param>
    /// <param name="settings">The settings of the project for its findings.</param>
    public IReadOnlyList<Finding> GetFindingsIn(ICollection<string> filePaths, ReportSettings settings) =>
    [
        .. ContentReport.All(
            filePaths.Select(Positions.OfDocument).OfType<int>().Select(position => _resolved.Value[position].Problems),
            _setProblems.Value.Where(problem => filePaths.Contains(problem.FilePath)), Known(settings)).Where(finding => filePaths.Contains(finding.Problem.FilePath)),
    ];

    /// <summary>Returns the paths of the files of the article that a file belongs to, in all locales.</summary>
    public IReadOnlyList<string> FilesOfArticle(string filePath) =>
        Positions.OfArticle(filePath) is { } article ? [.. Aligned[article].Group.Variants.Select(variant => variant.FilePath)] : [filePath];

    /// <summary>Returns the document of a file; null if there is none, or it isn't read.</summary>
    public ArticleDocument? FindDocument(string filePath) => Positions.OfDocument(filePath) is { } document ? Documents[document] : null;

    /// <summary>Returns the files whose findings may differ from those of an earlier compilation; null if those of any may.</summary>
    /// <param name="earlier">A compilation from which this one was made.</param>
    public ISet<string>? EditedSince(ContentCompilation earlier) =>
        !ReferenceEquals(Root, earlier.Root) ? null : new HashSet<string>(_editedFiles.Concat(earlier._editedFiles), StringComparer.Ordinal);

    /// <summary>Returns a file; null if there is none at the path.</summary>
    public ArticleFile? FindFile(string filePath) => Positions.OfFile(filePath) is { } file ? Files[file] : null;

    /// <summary>Gets the positions of the files in the lists of this compilation.</summary>
    internal FilePositions Positions => _positions.Value;

    private ContentCompilation Root => _root ?? this;
}
