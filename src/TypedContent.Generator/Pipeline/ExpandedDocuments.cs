using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the documents of the files that include others.</summary>
internal sealed class ExpandedDocuments : IEquatable<ExpandedDocuments>
{
    private readonly EquatableArray<ArticleDocument> _documents;
    private readonly Dictionary<string, ArticleDocument> _byFile = new(StringComparer.Ordinal);

    public ExpandedDocuments(IEnumerable<ArticleDocument> documents)
    {
        _documents = new EquatableArray<ArticleDocument>(documents);
        foreach (var document in _documents)
        {
            _byFile[document.Variant.FilePath] = document;
        }
    }

    /// <summary>Returns the documents of <paramref name="readings"/> that are articles or includes, in locales that are included.</summary>
    public EquatableArray<ArticleDocument> Of(IEnumerable<FileReading> readings) =>
        new(readings.Select(DocumentOf).OfType<ArticleDocument>());

    /// <inheritdoc/>
    public bool Equals(ExpandedDocuments? other) => other is not null && _documents == other._documents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpandedDocuments);

    /// <inheritdoc/>
    public override int GetHashCode() => _documents.Count;

    private ArticleDocument? DocumentOf(FileReading reading) =>
        reading.IsIncluded ? reading.Document
        : reading.IsWaiting && _byFile.TryGetValue(reading.File.Identity.FilePath, out var document) && reading.File.Includes(document) ? document
        : null;
}
