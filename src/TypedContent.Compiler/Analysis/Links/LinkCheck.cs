using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports links whose target is missing, or differs from what they state (TC1001–TC1007, TC1010–TC1012, TC1019, TC1023, TC1024).</summary>
internal static class LinkCheck
{
    /// <summary>Checks the links of a file.</summary>
    public static void Check(LinkContext file)
    {
        var untranslated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in file.Links)
        {
            var resolution = file.ResolutionOf(link);
            foreach (var finding in resolution.Findings)
            {
                // A set may be translated in part, so each target is reported once.
                if (finding.Verdict == LinkVerdict.OtherLocale ? untranslated.Add(resolution.Target) : finding.Verdict != LinkVerdict.MissingTarget || !IsAsset(link, file))
                {
                    file.Report(link, ProblemOf(finding, link, resolution, file.Variant.Locale));
                }
            }
        }
    }

    /// <summary>Determines whether the target is a file of the project that isn't an article, such as a page of its own.</summary>
    private static bool IsAsset(LinkOccurrence link, LinkContext file) =>
        !file.Targets.Assets.IsEmpty && AssetPath.Of(link.Reference, file.Variant) is { } path && file.Targets.Assets.Has(path);

    private static Problem ProblemOf(LinkFinding finding, LinkOccurrence link, LinkResolution resolution, string locale)
    {
        var (span, target) = (link.Span, link.Reference.Destination);
        var right = finding.Suggestion;
        var similar = right.Length > 0 ? right : null;
        return finding.Verdict switch
        {
            LinkVerdict.MissingTarget => BrokenLink.At(span, target, locale, similar),
            LinkVerdict.HiddenTarget => BrokenLink.Hidden(span, target, locale, right),
            LinkVerdict.OutsideRoot => LinkOutsideRoot.At(span, target, similar),
            LinkVerdict.TargetCase => TargetCaseDiffers.At(span, target, right),
            LinkVerdict.NoFileName => LinkWithoutFileName.At(span, target, right),
            LinkVerdict.Moved => MovedTarget.At(span, target, right),
            LinkVerdict.LostRedirect => LostRedirect.At(span, target, right),
            LinkVerdict.Draft => DraftTarget.At(span, target),
            LinkVerdict.OtherLocale => UntranslatedTarget.At(span, target, locale, finding.Locale),
            _ => AnchorCheck.ProblemOf(finding, span, target, resolution) ?? AssemblyCheck.ProblemOf(finding, span, target) ?? DisallowedScheme.At(span, target, SchemeAdvice.For(link.Reference)),
        };
    }
}
