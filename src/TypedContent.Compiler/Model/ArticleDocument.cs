namespace TypedContent.Compiler.Model;

/// <summary>Where the key and the value of a front matter entry stand.</summary>
public readonly record struct MetadataPlace(SourceSpan Key, SourceSpan Value);

/// <summary>All that is kept of a file: what others see of it, and what has a position in it.</summary>
public sealed record ArticleDocument(
    ArticleVariant Variant,
    EquatableArray<LinkOccurrence> Links,
    EquatableArray<Problem> Problems)
{
    /// <summary>Where each entry of the front matter stands, in the order of <see cref="ArticleVariant.Metadata"/>.</summary>
    public EquatableArray<MetadataPlace> MetadataPlaces { get; init; }

    /// <summary>Whether units of included files are among its own.</summary>
    public bool IncludesUnits { get; init; }

    /// <summary>Which findings are intended.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }

    /// <summary>What the project says of findings in its folder.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; init; }
}
