using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Including;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Compiler.Checks;

/// <summary>Checks a whole content set at once, for hosts without an incremental pipeline.</summary>
public static class ContentChecker
{
    /// <summary>What is wrong with <paramref name="files"/>, without what their own comments suppress.</summary>
    public static IReadOnlyList<Finding> Findings(IReadOnlyList<ArticleFile> files, LinkTargets targets, ContentOptions options)
    {
        var documents = ContentReader.Read(files, options, parsed => parsed.Document)
            .Where(document => options.Includes(document.Variant.Locale)).ToList();
        var variants = documents.ConvertAll(document => document.Variant);
        var index = ContentIndex.Of(ArticleGroup.Of(variants, options), targets.Redirects, options);
        var findings = documents.AsParallel().AsOrdered()
            .Select(document => Check(document, LinkResolver.ResolveAll(document.Variant, index), targets)).ToList();
        var names = NameTable.Of(new EquatableArray<string>(index.Paths));
        return Report.All(findings, SetCheck.CheckAll(variants, names, options), ReportSettings.Default);
    }

    /// <summary>What is wrong with one file, whose links lead to <paramref name="links"/>.</summary>
    public static FileFindings Check(ArticleDocument document, EquatableArray<LinkResolution> links, LinkTargets targets) => new(
        document.Variant.FilePath,
        new EquatableArray<Problem>(
        [
            .. document.Problems, .. LinkCheck.Check(document, links), .. AssetCheck.Check(document, links, targets.Assets), .. XrefCheck.Check(document, links, targets.Xrefs),
        ]),
        document.Suppressions,
        document.Overrides);
}
