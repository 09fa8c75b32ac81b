using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Provides the list of rules. Ids are never reused.</summary>
public static class RuleCatalog
{
    /// <summary>Gets all rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        InvalidFrontMatter.Rule,
        UnclosedUnit.Rule,
        UnreadableFile.Rule,
        UnsafeHtml.Rule,
        UnsupportedHtml.Rule,
        MergeConflict.Rule,
        UnneededSuppression.Rule,
        UnknownSuppression.Rule,
        UnrecognizedFrontMatter.Rule,
        UnsupportedFrontMatter.Rule,
        UnclosedAlert.Rule,

        BrokenLink.Rule,
        BrokenAnchor.Rule,
        DisallowedScheme.Rule,
        LinkOutsideRoot.Rule,
        TargetCaseDiffers.Rule,
        AnchorCaseDiffers.Rule,
        LinkWithoutFileName.Rule,
        LostLinkText.Rule,
        UndefinedLabel.Rule,
        MovedTarget.Rule,
        LostRedirect.Rule,
        UntranslatedTarget.Rule,
        MissingInclude.Rule,
        CyclicInclude.Rule,
        MissingAsset.Rule,
        UnknownXref.Rule,
        BrokenTocEntry.Rule,
        ArticleWithoutToc.Rule,
        UncertainAnchor.Rule,
        RepeatedId.Rule,
        UndefinedFootnote.Rule,
        UnusedFootnote.Rule,
        DraftTarget.Rule,
        UnknownAssembly.Rule,

        MissingArticle.Rule,
        MissingUnits.Rule,
        OutdatedTranslation.Rule,
        LostLink.Rule,
        LostImage.Rule,
        LostCode.Rule,
        LostReference.Rule,
        DamagedMarkup.Rule,
        DamagedCharacters.Rule,
        UnitWithoutSource.Rule,
        UnitWithOtherSource.Rule,
        NestedUnit.Rule,
        RepeatedUnit.Rule,
        EmptyTranslation.Rule,
        TranslationGap.Rule,
        OutdatedText.Rule,
        UncertainTranslation.Rule,
        ChangedValues.Rule,
        MissingPluralCategory.Rule,
        InvalidMessage.Rule,

        LocaleContradiction.Rule,
        MissingRequiredKey.Rule,
        InvalidDate.Rule,
        MisspeltKey.Rule,
        ListOfMappings.Rule,
        MissingSchemaKey.Rule,
        MisspeltSchemaKey.Rule,
        IllTypedValue.Rule,
        ValueOutOfList.Rule,
        DisallowedValue.Rule,
        ViolatedCondition.Rule,
        MissingReference.Rule,

        DuplicateArticle.Rule,
        CollidingNames.Rule,

        UnknownSeverity.Rule,
        OutdatedBaseline.Rule,
        InvalidSideFile.Rule,
        DoubtfulLocale.Rule,
        UnplacedFile.Rule,
        UnknownSetting.Rule,
        UnusedName.Rule,
        UnusedLockEntry.Rule,
        RenamedInLock.Rule,
        OverlappingSchemas.Rule,
        UnsupportedSchema.Rule,
        UnusedSchemaPattern.Rule,
        UncheckedSchemaRule.Rule,
        SharedNamespace.Rule,

        ArticleTooLarge.Rule,
        FrontMatterTooLarge.Rule,
        NestingTooDeep.Rule,
        TooManyParts.Rule,
        TooManyBrackets.Rule,
        TooManyIncludes.Rule,
        IncludesTooLarge.Rule,
        TooCostly.Rule,
        HtmlTooDeep.Rule,
        TooManyFindingsInFile.Rule,
        TooManyFindings.Rule,
        TooMuchRepeated.Rule,
        InternalFailure.Rule,
    ];

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Returns the rule with the id <paramref name="id"/>; null if there is none.</summary>
    public static Rule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}
