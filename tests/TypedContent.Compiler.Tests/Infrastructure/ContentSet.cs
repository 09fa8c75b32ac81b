using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Represents a few files and the results of the engine for them.</summary>
internal sealed class ContentSet
{
    private readonly List<ArticleFile> _files = [];
    private readonly List<Redirect> _redirects = [];

    /// <summary>Gets the options of the project.</summary>
    public ContentOptions Options { get; init; } = new ContentOptions { Namespace = "App.Content" };

    /// <summary>Gets the files, in the order in which they were added.</summary>
    public IReadOnlyList<ArticleFile> Files => _files;

    /// <summary>Gets the moved articles.</summary>
    public EquatableArray<Redirect> Redirects => new([.. _redirects]);

    /// <summary>Gets the compilation of the files and options.</summary>
    public ContentCompilation Compilation => ContentCompilation.Create(_files, Options, LinkTargets.None with { Redirects = Redirects });

    /// <summary>Gets the documents of all files.</summary>
    public IReadOnlyList<ArticleDocument> Documents => Compilation.Documents;

    /// <summary>Gets the articles.</summary>
    public IReadOnlyList<ArticleGroup> Groups => Set.Articles;

    /// <summary>Gets the index that articles use to refer to each other.</summary>
    public ContentIndex Index => Compilation.Index;

    /// <summary>Gets the names of the articles.</summary>
    public NameTable Names => Compilation.Names;

    private ArticleSet Set => ArticleSet.Of(Documents.Select(document => document.Variant), Compilation.Targets, Compilation.Lock.Lock, Compilation.Options);

    /// <summary>Adds a file.</summary>
    public ContentSet With(string path, string text = "# Title")
    {
        _files.Add(Reader.File(path, text));
        return this;
    }

    /// <summary>Adds the redirect of a moved article.</summary>
    public ContentSet Moved(string source, string target)
    {
        _redirects.Add(new Redirect(source, target));
        return this;
    }

    /// <summary>Returns the parsed article of a file.</summary>
    public ParsedArticle Parse(string file) =>
        new ContentReader<ParsedArticle>((_, parsed) => parsed).Read(_files, Compilation.Options).Single(parsed => parsed.Variant.FilePath == file);

    /// <summary>Returns all problems of the set, in the order of the files.</summary>
    public IReadOnlyList<Problem> Check()
    {
        var index = Index;
        return [.. Documents.SelectMany(document => LinkAnalysis.Analyze(document, LinkResolver.ResolveAll(document.Variant, index), LinkTargets.None).Problems)];
    }

    /// <summary>Returns the resolution of a destination in a file.</summary>
    public LinkResolution Resolve(string file, string destination, bool isImage = false) =>
        LinkResolver.Resolve(Find(file).Variant, new LinkReference(destination, isImage), Index);

    /// <summary>Returns the broken links of a file.</summary>
    public EquatableArray<Problem> CheckLinks(string file) => CheckLinks(file, LinkTargets.None);

    /// <summary>Returns the missing assets of a file.</summary>
    public IReadOnlyList<Problem> CheckAssets(string file, params string[] assets) =>
        [.. CheckLinks(file, LinkTargets.None with { Assets = AssetIndex.Of(assets, Compilation.Options.Layout) }).Where(problem => problem.Rule == MissingAsset.Rule)];

    /// <summary>Returns the unknown cross references of a file.</summary>
    public IReadOnlyList<Problem> CheckXrefs(string file, XrefMap map) =>
        [.. CheckLinks(file, LinkTargets.None with { Xrefs = map }).Where(problem => problem.Rule == UnknownXref.Rule)];

    /// <summary>Returns the problems that involve the files as a set.</summary>
    public EquatableArray<Problem> CheckSet()
    {
        var files = Documents.Select(document => document.Variant).ToList();
        return [.. SetAnalysis.Analyze(files, Names, Compilation.Schema, Compilation.Options),
            .. Compilation.TranslationProblems()];
    }

    /// <summary>Returns the aligned rows of an article.</summary>
    public AlignedArticle Align(string path) => Set.Align(Group(path));

    /// <summary>Returns an article with the names of its members.</summary>
    public ArticleModel Model(string path) => Compilation.Models.Single(model => model.Path == path);

    /// <summary>Returns the packs, by locale.</summary>
    public IReadOnlyDictionary<string, byte[]> Pack() =>
        Compilation.GetPacks().ToDictionary(pack => pack.Locale, pack => pack.Bytes, StringComparer.Ordinal);

    /// <summary>Returns an article in all its locales.</summary>
    public ArticleGroup Group(string path) => Groups.Single(group => group.Path == path);

    private EquatableArray<Problem> CheckLinks(string file, LinkTargets targets)
    {
        var document = Find(file) with { Problems = [] };
        return LinkAnalysis.Analyze(document, LinkResolver.ResolveAll(document.Variant, Index), targets).Problems;
    }

    private ArticleDocument Find(string file) => Documents.Single(document => document.Variant.FilePath == file);
}
