using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Packing;
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
    public ContentOptions Options { get; init; } = ContentOptions.From("App.Content", null, null, null);

    /// <summary>The files, in the order in which they were added.</summary>
    public IReadOnlyList<ArticleFile> Files => _files;

    /// <summary>The moved articles.</summary>
    public EquatableArray<Redirect> Redirects => new([.. _redirects]);

    /// <summary>Every file as it was read.</summary>
    public IReadOnlyList<ArticleDocument> Documents =>
        ContentReader.Read(_files, Options, parsed => parsed.Document);

    /// <summary>The articles.</summary>
    public IReadOnlyList<ArticleGroup> Groups => ArticleGroup.Of(Documents.Select(document => document.Variant), Options);

    /// <summary>What articles see of each other.</summary>
    public ContentIndex Index => ContentIndex.Of(Groups, Redirects, Options);

    /// <summary>What the articles are called.</summary>
    public NameTable Names => NameTable.Of(new EquatableArray<string>(Index.Paths));

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
        ContentReader.Read(_files, Options, parsed => parsed).Single(parsed => parsed.Document.Variant.FilePath == file);

    /// <summary>All that is wrong in the set, in the order of the files.</summary>
    public IReadOnlyList<Problem> Check()
    {
        var index = Index;
        return [.. Documents.SelectMany(document =>
            document.Problems.Concat(LinkCheck.Check(document, LinkResolver.ResolveAll(document.Variant, index))))];
    }

    /// <summary>Where a destination leads from a file.</summary>
    public LinkResolution Resolve(string file, string destination, bool isImage = false) =>
        LinkResolver.Resolve(Find(file).Variant, new LinkReference(destination, isImage), Index);

    /// <summary>The broken links of a file.</summary>
    public EquatableArray<Problem> CheckLinks(string file)
    {
        var document = Find(file);
        return LinkCheck.Check(document, LinkResolver.ResolveAll(document.Variant, Index));
    }

    /// <summary>The missing assets of a file.</summary>
    public IReadOnlyList<Problem> CheckAssets(string file, params string[] assets)
    {
        var document = Find(file);
        return AssetCheck.Check(document, LinkResolver.ResolveAll(document.Variant, Index), AssetIndex.Of(assets));
    }

    /// <summary>The unknown cross references of a file.</summary>
    public IReadOnlyList<Problem> CheckXrefs(string file, XrefMap map)
    {
        var document = Find(file);
        return XrefCheck.Check(document, LinkResolver.ResolveAll(document.Variant, Index), map);
    }

    /// <summary>What is wrong with the files beside each other.</summary>
    public EquatableArray<Problem> CheckSet() => SetCheck.CheckAll([.. Documents.Select(document => document.Variant)], Names, Options);

    /// <summary>An article's rows.</summary>
    public AlignedArticle Align(string path) => ArticleAligner.Align(Group(path), Index, Options);

    /// <summary>An article with the names of its members.</summary>
    public ArticleModel Model(string path)
    {
        var schema = MetadataSchema.Of(Groups.SelectMany(group => group.Variants));
        return ArticleModelBuilder.Build(Align(path), Names, schema);
    }

    /// <summary>The packs, by locale.</summary>
    public IReadOnlyDictionary<string, byte[]> Pack() =>
        ContentPacker.Pack(_files, Redirects, Options).ToDictionary(pack => pack.Locale, pack => pack.Bytes, StringComparer.Ordinal);

    /// <summary>An article in all its locales.</summary>
    public ArticleGroup Group(string path) => Groups.Single(group => group.Path == path);

    private ArticleDocument Find(string file) => Documents.Single(document => document.Variant.FilePath == file);
}
