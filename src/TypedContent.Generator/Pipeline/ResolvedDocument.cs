using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// A document and where its links lead. A changed index makes all of them anew, which is cheap; Roslyn keeps those that are equal
/// to what they were, so that only those whose links lead elsewhere now are checked.
/// </summary>
internal sealed class ResolvedDocument(ArticleDocument document, EquatableArray<LinkResolution> links, LinkTargets others) : IEquatable<ResolvedDocument>
{
    private static readonly FileFindings s_none = new(string.Empty, default, default, default);

    private readonly ArticleDocument _document = document;
    private readonly EquatableArray<LinkResolution> _links = links;
    private readonly LinkTargets _others = others;

    /// <summary>What generated code is made of.</summary>
    public ResolvedVariant Variant => new(_document.Variant, _links);

    /// <summary>What is wrong with the document. It is checked once, when somebody asks.</summary>
    public FileFindings Findings => field ??= ContentChecker.Check(_document, _links, _others) is { IsEmpty: false } findings ? findings : s_none;

    /// <summary>What is wrong with those of <paramref name="documents"/> that something is wrong with.</summary>
    public static EquatableList<FileFindings> FindingsOf(IEnumerable<ResolvedDocument> documents) =>
        EquatableList<FileFindings>.Of(documents.Select(document => document.Findings).Where(findings => !findings.IsEmpty));

    /// <summary>Finds the targets of the links of <paramref name="document"/>.</summary>
    public static ResolvedDocument Of(ArticleDocument document, ContentIndex index, LinkTargets others) =>
        new(document, LinkResolver.ResolveAll(document.Variant, index), others);

    /// <inheritdoc/>
    public bool Equals(ResolvedDocument? other) =>
        other is not null && _document.Equals(other._document) && _links == other._links && _others.Equals(other._others);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolvedDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => _document.GetHashCode();
}
