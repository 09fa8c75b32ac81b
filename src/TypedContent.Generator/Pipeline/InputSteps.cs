using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The first steps: from options and files to documents, one a file.</summary>
internal sealed class InputSteps
{
    public InputSteps(IncrementalGeneratorInitializationContext context)
    {
        Options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        ReadingOptions = Options
            .Select(static (options, _) => options with { Namespace = string.Empty, RequiredMetadata = [] })
            .WithTrackingName(TrackingNames.ReadingOptions);

        var readings = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider.Combine(ReadingOptions))
            .SelectMany(static (pair, _) => ContentFile.From(pair.Left, pair.Right.Left, pair.Right.Right) is { } file ? [file] : ImmutableArray<ContentFile>.Empty)
            .WithTrackingName(TrackingNames.Files)
            .SelectInParallel(static (file, cancellation) => FileReader.ReadFirst(file, cancellation))
            .WithTrackingName(TrackingNames.Readings)
            .Collect();
        Documents = new IncludeSteps(readings, ReadingOptions).Documents;

        // From the list that is there anyway: a step of their own would go through all articles at every edit.
        var others = readings.SelectMany(static (all, _) => all.Where(static reading => !reading.IsArticle).Select(static reading => reading.File));
        Redirects = others.Where(static file => file.Kind == ContentFileKind.Redirects)
            .Select(static (file, cancellation) => FileReader.ReadRedirects(file, cancellation))
            .Collect()
            .Select(static (lists, _) => new EquatableArray<Redirect>(lists.SelectMany(static list => list).Distinct()))
            .WithTrackingName(TrackingNames.Redirects);
        RootPath = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => OptionsReader.RootPath(provider.GlobalOptions));
        Baseline = others.Where(static file => file.Kind == ContentFileKind.Baseline)
            .Select(static (file, cancellation) => FileReader.ReadBaseline(file, cancellation))
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault() ?? new KnownFindings(null, []))
            .WithTrackingName(TrackingNames.Baseline);
        Assets = others.Where(static file => file.Kind == ContentFileKind.Asset)
            .Select(static (file, _) => file.Identity.Path)
            .Collect()
            .Select(static (paths, _) => AssetIndex.Of(paths))
            .WithTrackingName(TrackingNames.Assets);
        Xrefs = others.Where(static file => file.Kind == ContentFileKind.XrefMap)
            .Select(static (file, cancellation) => FileReader.ReadXrefMap(file, cancellation))
            .Collect()
            .Select(static (maps, _) => XrefMap.Of(maps.SelectMany(static map => map)))
            .WithTrackingName(TrackingNames.Xrefs);
    }

    /// <summary>What the project says.</summary>
    public IncrementalValueProvider<ContentOptions> Options { get; }

    /// <summary>The same without what makes no difference to how files are read.</summary>
    public IncrementalValueProvider<ContentOptions> ReadingOptions { get; }

    /// <summary>The articles' files.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleDocument>> Documents { get; }

    /// <summary>The articles that moved.</summary>
    public IncrementalValueProvider<EquatableArray<Redirect>> Redirects { get; }

    /// <summary>The folder that holds the content set.</summary>
    public IncrementalValueProvider<string> RootPath { get; }

    /// <summary>The findings that are known.</summary>
    public IncrementalValueProvider<KnownFindings> Baseline { get; }

    /// <summary>The images and other files.</summary>
    public IncrementalValueProvider<AssetIndex> Assets { get; }

    /// <summary>What cross references may name.</summary>
    public IncrementalValueProvider<XrefMap> Xrefs { get; }
}
