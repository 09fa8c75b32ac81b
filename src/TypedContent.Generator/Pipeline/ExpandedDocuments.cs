using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The documents of the files that include others.</summary>
internal sealed class ExpandedDocuments : IEquatable<ExpandedDocuments>
{
    private readonly EquatableArray<CachedDocument> _documents;
    private readonly Dictionary<string, CachedDocument> _byFile = new(StringComparer.Ordinal);

    public ExpandedDocuments(IEnumerable<CachedDocument> documents)
    {
        _documents = new EquatableArray<CachedDocument>(documents);
        foreach (var document in _documents)
        {
            _byFile[document.Document.Variant.FilePath] = document;
        }
    }

    /// <summary>The documents of <paramref name="readings"/>, with what they include. Files that are no article, or in a locale that is not included, have none.</summary>
    public EquatableList<CachedDocument> Of(IEnumerable<FileReading> readings) =>
        EquatableList<CachedDocument>.Of(readings.Select(DocumentOf).OfType<CachedDocument>());

    /// <inheritdoc/>
    public bool Equals(ExpandedDocuments? other) => other is not null && _documents == other._documents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpandedDocuments);

    /// <inheritdoc/>
    public override int GetHashCode() => _documents.Count;

    private CachedDocument? DocumentOf(FileReading reading) =>
        (reading.Document ?? Find(reading.File.Identity.FilePath)) is { IsIncluded: true } document ? document : null;

    private CachedDocument? Find(string file) => _byFile.TryGetValue(file, out var document) ? document : null;
}
