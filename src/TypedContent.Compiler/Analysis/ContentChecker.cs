using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis;

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
    public static FileProblems Check(ArticleDocument document, EquatableArray<LinkResolution> links, LinkTargets targets) => new(
        document.Variant.FilePath,
        new EquatableArray<Problem>(
        [
            .. document.Problems, .. LinkCheck.Check(document, links), .. AssetCheck.Check(document, links, targets.Assets), .. XrefCheck.Check(document, links, targets.Xrefs),
        ]),
        document.Suppressions,
        document.Overrides);
}
