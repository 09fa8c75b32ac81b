using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports the texts of a plain article without a translation, and the texts of a translation that are no translation.</summary>
internal static class TranslationGapCheck
{
    /// <summary>Checks an article. Each block, row or column gets one problem, in the file of the translation.</summary>
    public static void Check(SetContext set)
    {
        if (set.Aligned is not { UnitPlaces.Count: > 0 } article)
        {
            return;
        }

        foreach (var translation in article.PlainTranslations)
        {
            var (source, target) = (article.Group.Variants[translation.Source], article.Group.Variants[translation.Variant]);
            if (source.IsPartial || target.IsPartial)
            {
                continue;
            }

            var blocks = new GapBlocks(article, translation);
            foreach (var gap in translation.Gaps)
            {
                if (blocks.PlaceOf(gap) is { } span)
                {
                    set.Report(target, ProblemOf(gap, blocks, span, source.Locale));
                }
            }
        }
    }

    private static Problem ProblemOf(AlignmentGap gap, GapBlocks blocks, FileSpan span, string locale)
    {
        var (source, target) = (blocks.SourceTextOf(gap), blocks.TargetTextOf(gap));
        return gap switch
        {
            { Kind: GapKind.Uncertain } => UncertainTranslation.At(
                span, blocks.TargetFormOf(gap), source, locale, $"compare it with {blocks.LineOf(gap)}"),
            { Kind: GapKind.Missing } => TranslationGap.At(
                span, $"the {blocks.SourceFormOf(gap)} '{source}' of {locale} has no counterpart here", $"translate {blocks.LineOf(gap)}"),
            { Kind: GapKind.Extra } => TranslationGap.At(
                span, $"this {blocks.TargetFormOf(gap)}, '{target}', stands in no {locale} text", $"if {locale} should have it, add it there"),
            { Sources.Count: 1 } => TranslationGap.At(
                span, $"the {blocks.SourceFormOf(gap)} '{source}' of {locale} is split in two here", $"write one {blocks.SourceFormOf(gap)}, as in {blocks.LineOf(gap)}"),
            _ => TranslationGap.At(
                span, string.Format(CultureInfo.InvariantCulture, "the {0} '{1}' of {2} and the next are one here", blocks.SourceFormOf(gap), source, locale),
                $"write two, as from {blocks.LineOf(gap)} on"),
        };
    }
}
