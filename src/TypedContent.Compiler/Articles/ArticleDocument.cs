using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents what is kept of a file: the variant, which other files use, and the parts that have positions.</summary>
public sealed record ArticleDocument(
    ArticleVariant Variant,
    EquatableArray<LinkOccurrence> Links,
    EquatableArray<Problem> Problems)
{
    /// <summary>Gets the position of each unit of a plain article, then of each of its other texts, which is empty for texts of included files; empty for other articles.</summary>
    public EquatableArray<FileSpan> TextPlaces { get; init; } = [];

    /// <summary>Gets the comments that suppress findings.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Gets the severities that the project sets for the file's folder.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; init; } = [];
}
