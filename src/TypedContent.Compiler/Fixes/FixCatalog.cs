using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Provides the fix of each rule whose problems can be corrected with certainty.</summary>
public static class FixCatalog
{
    private static readonly Dictionary<string, Func<Problem, FixContext, EquatableArray<TextEdit>?>> s_fixes = new(StringComparer.Ordinal)
    {
        [BrokenLink.Rule.Id] = One(BrokenLinkFix.For),
        [BrokenAnchor.Rule.Id] = One((problem, context) => AnchorFix.For(problem, LinkVerdict.MissingAnchor, context)),
        [TargetCaseDiffers.Rule.Id] = One((problem, context) => LinkPathFix.For(problem, LinkVerdict.TargetCase, context)),
        [AnchorCaseDiffers.Rule.Id] = One((problem, context) => AnchorFix.For(problem, LinkVerdict.AnchorCase, context)),
        [LinkWithoutFileName.Rule.Id] = One((problem, context) => LinkPathFix.For(problem, LinkVerdict.NoFileName, context)),
        [LostLinkText.Rule.Id] = One(LinkTextFix.For),
        [MovedTarget.Rule.Id] = One((problem, context) => LinkPathFix.For(problem, LinkVerdict.Moved, context)),
        [MissingInclude.Rule.Id] = One(IncludeFix.For),
        [MissingAsset.Rule.Id] = One(AssetFix.For),
        [BrokenTocEntry.Rule.Id] = One(TocFix.For),
        [ChangedValues.Rule.Id] = One(ValueFix.For),
        [DamagedMarkup.Rule.Id] = One(MarkupFix.For),
        [DamagedCharacters.Rule.Id] = CharacterFix.For,
        [InvalidDate.Rule.Id] = One(DateFix.For),
        [MisspeltKey.Rule.Id] = One(KeyFix.For),
        [MisspeltSchemaKey.Rule.Id] = One(KeyFix.For),
    };

    /// <summary>Gets the ids of the rules, sorted.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. s_fixes.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Returns the fix of a problem; null if there is none that is certain.</summary>
    internal static Fix? Find(Problem problem, FixContext context) =>
        s_fixes.TryGetValue(problem.Rule.Id, out var find) && find(problem, context) is { Count: > 0 } edits ? new Fix(problem, edits) : null;

    private static Func<Problem, FixContext, EquatableArray<TextEdit>?> One(Func<Problem, FixContext, TextEdit?> find) =>
        (problem, context) => find(problem, context) is { } edit ? new EquatableArray<TextEdit>([edit]) : null;
}
