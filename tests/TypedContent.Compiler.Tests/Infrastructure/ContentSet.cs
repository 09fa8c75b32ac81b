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

/// <summary>A few files and what the engine makes of them together.</summary>
internal sealed class ContentSet
{
    private readonly List<ArticleFile> _files = [];
    private readonly List<Redirect> _redirects = [];

    /// <summary>What the project says.</summary>
    public ContentOptions Options { get; init; } = new ContentOptions { Namespace = "App.Content" };

    /// <summary>The files, in the order in which they were added.</summary>
    public IReadOnlyList<ArticleFile> Files => _files;

    /// <summary>The moved articles.</summary>
    public EquatableArray<Redirect> Redirects => new([.. _redirects]);

    /// <summary>The files and options as a whole.</summary>
    public ContentCompilation Compilation => ContentCompilation.Create(_files, Options, LinkTargets.None with { Redirects = Redirects });

    /// <summary>Every file as it was read.</summary>
    public IReadOnlyList<ArticleDocument> Documents => Compilation.Documents;

    /// <summary>The articles.</summary>
    public IReadOnlyList<ArticleGroup> Groups => Set.Articles;

    /// <summary>What articles see of each other.</summary>
    public ContentIndex Index => Compilation.Index;

    /// <summary>What the articles are called.</summary>
    public NameTable Names => Compilation.Names;

    private ArticleSet Set => ArticleSet.Of(Documents.Select(document => document.Variant), Redirects, Options);

    /// <summary>Adds a file.</summary>
    public ContentSet With(string path, string text = "# Title")
    {
        _files.Add(Reader.File(path, text));
        return this;
    }

    /// <summary>Says that an article moved.</summary>
    public ContentSet Moved(string source, string target)
    {
        _redirects.Add(new Redirect(source, target));
        return this;
    }

    /// <summary>All that is made of a file.</summary>
    public ParsedArticle Parse(string file) =>
        new ContentReader<ParsedArticle>(parsed => parsed).Read(_files, Options).Single(parsed => parsed.Variant.FilePath == file);

    /// <summary>All that is wrong in the set, in the order of the files.</summary>
    public IReadOnlyList<Problem> Check()
    {
        var index = Index;
        return [.. Documents.SelectMany(document => LinkAnalysis.Analyze(document, LinkResolver.ResolveAll(document.Variant, index), LinkTargets.None).Problems)];
    }

    /// <summary>Where a destination leads from a file.</summary>
    public LinkResolution Resolve(string file, string destination, bool isImage = false) =>
        LinkResolver.Resolve(Find(file).Variant, new LinkReference(destination, isImage), Index);

    /// <summary>The broken links of a file.</summary>
    public EquatableArray<Problem> CheckLinks(string file) => CheckLinks(file, LinkTargets.None);

    /// <summary>The missing assets of a file.</summary>
    public IReadOnlyList<Problem> CheckAssets(string file, params string[] assets) =>
        [.. CheckLinks(file, LinkTargets.None with { Assets = AssetIndex.Of(assets) }).Where(problem => problem.Rule == MissingAsset.Rule)];

    /// <summary>The unknown cross references of a file.</summary>
    public IReadOnlyList<Problem> CheckXrefs(string file, XrefMap map) =>
        [.. CheckLinks(file, LinkTargets.None with { Xrefs = map }).Where(problem => problem.Rule == UnknownXref.Rule)];

    /// <summary>What is wrong with the files beside each other.</summary>
    public EquatableArray<Problem> CheckSet()
    {
        var files = Documents.Select(document => document.Variant).ToList();
        return [.. SetAnalysis.Analyze(files, Names, Options),
            .. ArticleGroup.OfAll(files, Options).SelectMany(article => SetAnalysis.AnalyzeTranslations(article, Options))];
    }

    /// <summary>An article's rows.</summary>
    public AlignedArticle Align(string path) => Set.Align(Group(path));

    /// <summary>An article with the names of its members.</summary>
    public ArticleModel Model(string path) => Compilation.Models.Single(model => model.Path == path);

    /// <summary>The packs, by locale.</summary>
    public IReadOnlyDictionary<string, byte[]> Pack() =>
        Compilation.GetPacks().ToDictionary(pack => pack.Locale, pack => pack.Bytes, StringComparer.Ordinal);

    /// <summary>An article in all its locales.</summary>
    public ArticleGroup Group(string path) => Groups.Single(group => group.Path == path);

    private EquatableArray<Problem> CheckLinks(string file, LinkTargets targets)
    {
        var document = Find(file) with { Problems = [] };
        return LinkAnalysis.Analyze(document, LinkResolver.ResolveAll(document.Variant, Index), targets).Problems;
    }

    private ArticleDocument Find(string file) => Documents.Single(document => document.Variant.FilePath == file);
}
