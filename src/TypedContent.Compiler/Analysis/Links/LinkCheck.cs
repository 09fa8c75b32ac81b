using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>
/// Reports the links of an article that lead nowhere, or not where they say; those of an included file to anchors of the
/// article stand in that file.
/// </summary>
public static class LinkCheck
{
    /// <summary>The problems of <paramref name="document"/>, whose distinct destinations lead to <paramref name="resolutions"/>.</summary>
    public static EquatableArray<Problem> Check(ArticleDocument document, EquatableArray<LinkResolution> resolutions)
    {
        var variant = document.Variant;
        var problems = new List<Problem>();
        var byReference = new Dictionary<LinkReference, LinkResolution>();
        for (var i = 0; i < variant.Links.Count; i++)
        {
            byReference[variant.Links[i]] = resolutions[i];
        }

        var elsewhere = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in document.Links)
        {
            var resolution = byReference[link.Reference];
            foreach (var finding in resolution.Findings)
            {
                // A set may be translated in part: once for each article is enough.
                if (finding.Verdict != LinkVerdict.OtherLocale || elsewhere.Add(resolution.Target))
                {
                    problems.Add(ProblemOf(finding, link, resolution, variant));
                }
            }
        }

        return new EquatableArray<Problem>(problems);
    }

    private static Problem ProblemOf(LinkFinding finding, LinkOccurrence link, LinkResolution resolution, ArticleVariant variant)
    {
        var written = link.Reference.Destination;
        var right = finding.Suggestion;
        (Rule Rule, string[] Arguments) report = finding.Verdict switch
        {
            LinkVerdict.MissingTarget => (LinkRules.BrokenLink, [written, variant.Locale, Hint(right)]),
            LinkVerdict.MissingAnchor => (LinkRules.BrokenAnchor,
                [resolution.Target, resolution.Fragment, finding.Locale, Hint(right.Length > 0 ? "#" + right : string.Empty)]),
            LinkVerdict.OutsideRoot => (LinkRules.OutsideRoot,
                [written, right.Length > 0 ? Hint(right) : "; link to an article under it, or to a full address"]),
            LinkVerdict.TargetCase => (LinkRules.TargetCase, [written, right]),
            LinkVerdict.AnchorCase => (LinkRules.AnchorCase, [resolution.Target, right, LinkDestination.Parse(written).Fragment]),
            LinkVerdict.NoFileName => (LinkRules.NoFileName, [written, right]),
            LinkVerdict.Moved => (LinkRules.Moved, [written, right]),
            LinkVerdict.LostRedirect => (LinkRules.LostRedirect, [written, right]),
            LinkVerdict.OtherLocale => (LinkRules.OtherLocale, [written, variant.Locale, finding.Locale]),
            _ => (LinkRules.UnsafeScheme, [written]),
        };
        return new Problem(report.Rule, link.IncludeFile ?? variant.FilePath, link.Span, new EquatableArray<string>(report.Arguments));
    }

    private static string Hint(string suggestion) => suggestion.Length == 0 ? string.Empty : $"; '{suggestion}' is similar";
}
