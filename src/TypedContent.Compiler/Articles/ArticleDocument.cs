using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>All that is kept of a file: what others see of it, and what has a position in it.</summary>
public sealed record ArticleDocument(
    ArticleVariant Variant,
    EquatableArray<LinkOccurrence> Links,
    EquatableArray<Problem> Problems)
{
    /// <summary>Which findings are intended.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the project says of findings in its folder.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; init; } = [];
}
