namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the names of the steps of the pipeline, by which tests find the reasons that a step ran for.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string ReadingOptions = nameof(ReadingOptions);
    public const string PlacedFiles = nameof(PlacedFiles);
    public const string Files = nameof(Files);
    public const string Readings = nameof(Readings);
    public const string IncludeGraph = nameof(IncludeGraph);
    public const string Inclusions = nameof(Inclusions);
    public const string Expanded = nameof(Expanded);
    public const string Documents = nameof(Documents);
    public const string Drafts = nameof(Drafts);
    public const string Outlines = nameof(Outlines);
    public const string Redirects = nameof(Redirects);
    public const string Assets = nameof(Assets);
    public const string Xrefs = nameof(Xrefs);
    public const string Pages = nameof(Pages);
    public const string External = nameof(External);
    public const string Index = nameof(Index);
    public const string Names = nameof(Names);
    public const string Schema = nameof(Schema);
    public const string Locales = nameof(Locales);
    public const string Resolved = nameof(Resolved);
    public const string Problems = nameof(Problems);
    public const string Translations = nameof(Translations);
    public const string Gaps = nameof(Gaps);
    public const string PlacedGaps = nameof(PlacedGaps);
    public const string SetProblems = nameof(SetProblems);
    public const string Severities = nameof(Severities);
    public const string Baseline = nameof(Baseline);
    public const string Lock = nameof(Lock);
    public const string Tocs = nameof(Tocs);
    public const string TocProblems = nameof(TocProblems);
    public const string Findings = nameof(Findings);
    public const string Articles = nameof(Articles);
    public const string Models = nameof(Models);
    public const string Failures = nameof(Failures);
    public const string Buckets = nameof(Buckets);
    public const string Shapes = nameof(Shapes);
    public const string SchemaDeclarations = nameof(SchemaDeclarations);
    public const string Schemas = nameof(Schemas);
    public const string SchemaTypes = nameof(SchemaTypes);
    public const string SchemaBindings = nameof(SchemaBindings);
    public const string SchemaUse = nameof(SchemaUse);
    public const string SchemaProblems = nameof(SchemaProblems);
    public const string SchemaReferences = nameof(SchemaReferences);
    public const string RedirectProblems = nameof(RedirectProblems);
    public const string References = nameof(References);
    public const string Export = nameof(Export);
    public const string Moved = nameof(Moved);

    /// <summary>Gets all names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        PlacedFiles, Options, ReadingOptions, Files, Readings, IncludeGraph, Inclusions, Expanded, Documents, Drafts, Outlines, Redirects, Assets, Xrefs, Pages, External,
        Index, Names, Schema, Locales,
        Resolved, Problems, Translations, Gaps, PlacedGaps, SetProblems, Tocs, TocProblems, Severities, Baseline, Lock, Findings, Articles, Models, Failures, Buckets, Shapes,
        SchemaDeclarations, Schemas, SchemaTypes, SchemaBindings, SchemaUse, SchemaProblems, SchemaReferences, RedirectProblems, References, Export, Moved,
    ];
}
