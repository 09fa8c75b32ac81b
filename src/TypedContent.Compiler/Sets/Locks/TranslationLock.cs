using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Represents the accepted translations of a content set.</summary>
public sealed class TranslationLock : IEquatable<TranslationLock>
{
    private static readonly EquatableArray<LockSection> s_none = [];
    private readonly EquatableArray<LockSection> _sections;
    private readonly Dictionary<string, EquatableArray<LockSection>> _byPath = new(StringComparer.Ordinal);

    /// <summary>Initializes a lock that consists of <paramref name="sections"/>.</summary>
    public TranslationLock(EquatableArray<LockSection> sections)
    {
        _sections = sections;
        foreach (var article in sections.GroupBy(section => section.Path, StringComparer.Ordinal))
        {
            _byPath.Add(article.Key, new EquatableArray<LockSection>(article));
        }
    }

    /// <summary>Gets a lock in which nothing was accepted.</summary>
    public static TranslationLock None { get; } = new([]);

    /// <summary>Gets the sections.</summary>
    public IReadOnlyList<LockSection> Sections => _sections;

    /// <summary>Returns the sections of the translations of an article.</summary>
    public EquatableArray<LockSection> Of(string path) => _byPath.TryGetValue(path, out var sections) ? sections : s_none;

    /// <inheritdoc/>
    public bool Equals(TranslationLock? other) => other is not null && _sections == other._sections;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TranslationLock);

    /// <inheritdoc/>
    public override int GetHashCode() => _sections.Count;
}
