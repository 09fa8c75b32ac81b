using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the first steps: from options and files to documents, one for each file.</summary>
internal sealed class InputSteps
{
    public InputSteps(IncrementalGeneratorInitializationContext context)
    {
        var placement = new FilePlacement();
        var placed = context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => placement.Place(pair.Left, pair.Right, OptionsReader.Read(pair.Right.GlobalOptions)))
            .WithTrackingName(TrackingNames.PlacedFiles);
        Options = placed
            .Select(static (placed, _) => placed.Options)
            .WithTrackingName(TrackingNames.Options);
        ReadingOptions = Options
            .Select(static (options, _) => options with { Namespace = string.Empty, RequiredMetadata = [], Members = MemberSelection.All, HelpLink = null, Packs = default, IsExported = false })
            .WithTrackingName(TrackingNames.ReadingOptions);
        Members = Options.Select(static (options, _) => options.Members);
        ReportingOptions = Options.Select(static (options, _) => new ContentOptions { HelpLink = options.HelpLink });

        var readings = placed
            .SelectMany(static (placed, _) => placed.Files)
            .WithTrackingName(TrackingNames.Files)
            .SelectInParallel(static (file, cancellation) => FileReader.ReadFirst(file, cancellation))
            .WithTrackingName(TrackingNames.Readings)
            .Collect();
        var read = new IncludeSteps(readings, ReadingOptions).Documents;
        var drafts = read.Combine(ReadingOptions)
            .Select(static (pair, _) => DraftSelection.Of(pair.Left.Select(static document => document.Variant), pair.Right))
            .WithTrackingName(TrackingNames.Drafts);
        Documents = read.Combine(drafts)
            .Select(static (pair, _) => pair.Right.FilePaths.Count == 0 ? pair.Left : new(pair.Right.Without(pair.Left, static document => document.Variant)));

        // From the collected list: a step on the additional files would visit all articles on every edit.
        var others = readings.SelectMany(static (all, _) => all.Where(static reading => !reading.IsArticle).Select(static reading => reading.File));
        RootPath = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => OptionsReader.RootPath(provider.GlobalOptions));
        var redirects = others.Where(static file => file.Kind == ContentFileKind.Redirects)
            .Combine(RootPath)
            .Select(static (pair, cancellation) => FileReader.ReadRedirects(pair.Left, pair.Right, cancellation))
            .Collect();
        Redirects = redirects
            .Select(static (lists, _) => new EquatableArray<Redirect>(lists.SelectMany(static list => list.Items).Distinct()))
            .WithTrackingName(TrackingNames.Redirects);
        Baseline = others.Where(static file => file.Kind == ContentFileKind.Baseline)
            .Select(static (file, cancellation) => FileReader.ReadBaseline(file, cancellation))
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault() ?? new KnownFindings(null, new([], null)))
            .WithTrackingName(TrackingNames.Baseline);
        Lock = others.Where(static file => file.Kind == ContentFileKind.Lock)
            .Select(static (file, cancellation) => FileReader.ReadLock(file, cancellation))
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault() ?? LockFile.None)
            .WithTrackingName(TrackingNames.Lock);
        Accepted = Lock.Select(static (file, _) => file.Lock);
        Tocs = others.Where(static file => file.Kind == ContentFileKind.Toc)
            .Select(static (file, cancellation) => FileReader.ReadToc(file, cancellation))
            .Collect()
            .Select(static (files, _) => new EquatableArray<TocFile>(files))
            .WithTrackingName(TrackingNames.Tocs);
        Assets = others.Where(static file => file.Kind == ContentFileKind.Asset)
            .Select(static (file, _) => file.Identity.Path)
            .Collect()
            .Combine(ReadingOptions)
            .Select(static (pair, _) => AssetIndex.Of(pair.Left, pair.Right.Layout))
            .WithTrackingName(TrackingNames.Assets);
        var xrefs = others.Where(static file => file.Kind == ContentFileKind.XrefMap)
            .Select(static (file, cancellation) => FileReader.ReadXrefMap(file, cancellation))
            .Collect();
        Xrefs = xrefs
            .Select(static (maps, _) => XrefMap.Of(maps.SelectMany(static map => map.Items)))
            .WithTrackingName(TrackingNames.Xrefs);
        Pages = others.Where(static file => file.Kind == ContentFileKind.Page)
            .Select(static (file, _) => file.Identity.Path)
            .Collect()
            .Combine(ReadingOptions)
            .Select(static (pair, _) => pair.Right.Layout.PagesAt(pair.Left))
            .WithTrackingName(TrackingNames.Pages);
        var configs = others.Where(static file => file.Kind == ContentFileKind.PublishConfig)
            .Combine(RootPath)
            .Select(static (pair, cancellation) => FileReader.ReadPublishConfig(pair.Left, pair.Right, cancellation))
            .Collect();
        External = configs.Combine(ReadingOptions).Combine(RootPath)
            .Select(static (all, _) => new EquatableArray<string>(all.Left.Left.SelectMany(static file => file.Items)
                .Concat(all.Left.Right.External.Select(pattern => ExternalPath.UnderRoot(all.Right, pattern))).Distinct()))
            .WithTrackingName(TrackingNames.External);
        References = context.MetadataReferencesProvider
            .Select(static (reference, _) => ReferenceReader.Read(reference))
            .Where(static export => export is not null)
            .Collect()
            .Select(static (exports, _) => AssemblyExports.Of(exports!))
            .WithTrackingName(TrackingNames.References);
        Targets = Redirects.Combine(Assets).Combine(Xrefs.Combine(References)).Combine(Pages.Combine(External.Combine(drafts)))
            .Select(static (all, _) => new LinkTargets(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Left)
            {
                References = all.Left.Right.Right,
                Pages = all.Right.Left,
                External = all.Right.Right.Left,
                Drafts = all.Right.Right.Right.Articles,
            });
        var shared = References.Combine(Options)
            .Select(static (pair, _) => new EquatableArray<Problem>(pair.Left.All
                .Where(export => export.Namespace == pair.Right.Namespace).Select(static export => SharedNamespace.At(export.Assembly, export.Namespace!))));
        SideProblems = redirects.Combine(xrefs).Combine(configs.Combine(Baseline)).Combine(Lock.Combine(shared))
            .Select(static (all, _) => new EquatableArray<Problem>(all.Left.Left.Left.SelectMany(static list => list.Problems)
                .Concat(all.Left.Left.Right.SelectMany(static map => map.Problems))
                .Concat(all.Left.Right.Left.SelectMany(static config => config.Problems))
                .Concat(all.Left.Right.Right.Lines.Problems)
                .Concat(all.Right.Left.Problems)
                .Concat(all.Right.Right)));
    }

    /// <summary>Gets the options of the project.</summary>
    public IncrementalValueProvider<ContentOptions> Options { get; }

    /// <summary>Gets the options without those that don't affect the reading of files.</summary>
    public IncrementalValueProvider<ContentOptions> ReadingOptions { get; }

    /// <summary>Gets the parts of articles that have members.</summary>
    public IncrementalValueProvider<MemberSelection> Members { get; }

    /// <summary>Gets the options without those that don't affect diagnostics.</summary>
    public IncrementalValueProvider<ContentOptions> ReportingOptions { get; }

    /// <summary>Gets the documents of all files.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleDocument>> Documents { get; }

    /// <summary>Gets the redirects of articles that have moved.</summary>
    public IncrementalValueProvider<EquatableArray<Redirect>> Redirects { get; }

    /// <summary>Gets the referenced assemblies that have articles.</summary>
    public IncrementalValueProvider<AssemblyExports> References { get; }

    /// <summary>Gets the folder of the content set.</summary>
    public IncrementalValueProvider<string> RootPath { get; }

    /// <summary>Gets the baseline.</summary>
    public IncrementalValueProvider<KnownFindings> Baseline { get; }

    /// <summary>Gets the file of the lock.</summary>
    public IncrementalValueProvider<LockFile> Lock { get; }

    /// <summary>Gets the accepted translations, without positions.</summary>
    public IncrementalValueProvider<TranslationLock> Accepted { get; }

    /// <summary>Gets the tables of contents.</summary>
    public IncrementalValueProvider<EquatableArray<TocFile>> Tocs { get; }

    /// <summary>Gets the images and other files.</summary>
    public IncrementalValueProvider<AssetIndex> Assets { get; }

    /// <summary>Gets the pages that have no article.</summary>
    public IncrementalValueProvider<EquatableArray<string>> Pages { get; }

    /// <summary>Gets the patterns of the folders of other repositories.</summary>
    public IncrementalValueProvider<EquatableArray<string>> External { get; }

    /// <summary>Gets the link targets besides the articles.</summary>
    public IncrementalValueProvider<LinkTargets> Targets { get; }

    /// <summary>Gets the problems of the files that aren't articles.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> SideProblems { get; }

    /// <summary>Gets the uids that cross references may name.</summary>
    public IncrementalValueProvider<XrefMap> Xrefs { get; }
}
