using System.Collections;
using System.Runtime.CompilerServices;

namespace TypedContent.Compiler.Text;

/// <summary>Creates instances of <see cref="EquatableArray{T}"/> for collection expressions.</summary>
public static class EquatableArray
{
    /// <summary>Returns an array with a copy of <paramref name="items"/>.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => items.IsEmpty ? EquatableArray<T>.Empty : new EquatableArray<T>(items.ToArray());
}

/// <summary>Represents an immutable array that is equal to another if their items are equal, so that Roslyn can cache it.</summary>
/// <remarks>It is a class because the runtime compiles Roslyn's code for pipeline steps again for each struct that a step returns.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public sealed class EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[] _items;

    /// <summary>Initializes an array that uses <paramref name="items"/> without copying them. They must not be changed afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    /// <summary>Initializes an array with a copy of <paramref name="items"/>.</summary>
    public EquatableArray(IEnumerable<T> items) => _items = [.. items];

    /// <summary>Gets an empty array.</summary>
    internal static EquatableArray<T> Empty { get; } = new((T[])[]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other) =>
        other is not null && (ReferenceEquals(_items, other._items) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Returns an enumerator of the items, which doesn't allocate.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Determines whether two arrays have equal items.</summary>
    public static bool operator ==(EquatableArray<T>? left, EquatableArray<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two arrays have different items.</summary>
    public static bool operator !=(EquatableArray<T>? left, EquatableArray<T>? right) => !(left == right);
}
