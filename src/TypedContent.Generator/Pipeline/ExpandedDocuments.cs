using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>The documents of the files that include others.</summary>
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

    /// <summary>The document of <paramref name="reading"/>, with what it includes; null where its locale is not included, or it is no article.</summary>
    public ArticleDocument? DocumentOf(FileReading reading) =>
        (reading.Document ?? Find(reading.File.Identity.FilePath)) is { } document && reading.File.Options.Includes(document.Variant.Locale) ? document : null;

    /// <inheritdoc/>
    public bool Equals(ExpandedDocuments? other) => other is not null && _documents == other._documents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpandedDocuments);

    /// <inheritdoc/>
    public override int GetHashCode() => _documents.Count;

    private ArticleDocument? Find(string file) => _byFile.TryGetValue(file, out var document) ? document : null;
}
