using TypedContent.Compiler.Articles;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// A document with what was made of it, so that it is not made again. Steps over the documents would do that too, but each of them costs
/// an edit of one file a tenth of a microsecond for every other.
/// </summary>
internal sealed class CachedDocument(ArticleDocument document, ContentFile file) : IEquatable<CachedDocument>
{
    private ResolvedDocument? _resolved;

    /// <summary>The document itself.</summary>
    public ArticleDocument Document { get; } = document with { Overrides = file.Overrides };

    /// <summary>Whether the project includes its locale, which is asked at every edit of any file.</summary>
    public bool IsIncluded { get; } = file.Options.Includes(document.Variant.Locale);

    /// <summary>What the rest of the set sees of it.</summary>
    public Outline Outline => field ??= Outline.Of(Document.Variant);

    /// <summary>Finds the targets of the links of all <paramref name="documents"/>. Those whose links lead where they led are the same objects as before.</summary>
    public static EquatableList<ResolvedDocument> Resolve(IEnumerable<CachedDocument> documents, LinkScope scope, CancellationToken cancellation)
    {
        var change = new LinkScopeChange(scope);
        return EquatableList<ResolvedDocument>.Of(documents.Select(document =>
        {
            cancellation.ThrowIfCancellationRequested();
            return document._resolved = ResolvedDocument.Of(document.Document, scope, change, document._resolved);
        }));
    }

    /// <inheritdoc/>
    public bool Equals(CachedDocument? other) =>
        ReferenceEquals(this, other) || (other is not null && IsIncluded == other.IsIncluded && Document.Equals(other.Document));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CachedDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Document.GetHashCode();
}
