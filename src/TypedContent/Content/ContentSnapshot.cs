using TypedContent.Content.Navigation;
using TypedContent.Packs;

namespace TypedContent.Content;

/// <summary>Holds the packs of a content set as they are at one time, and what they list of the set as a whole. A pack is opened when it is first used.</summary>
internal sealed class ContentSnapshot
{
    private readonly ContentSet _set;
    private readonly Pack?[] _packs;
    private NavigationTree? _tree;
    private SetIndex? _index;

    internal ContentSnapshot(ContentSet set)
        : this(set, new Pack?[set.SortedLocales.Length])
    {
    }

    private ContentSnapshot(ContentSet set, Pack?[] packs)
    {
        _set = set;
        _packs = packs;
    }

    // Racing threads may both read it; one tree is kept, so that an entry stays one object.
    internal NavigationTree Tree => _tree ?? Interlocked.CompareExchange(ref _tree, NavigationTree.Read(_set, this), null) ?? _tree;

    internal SetIndex Index => _index ?? Interlocked.CompareExchange(ref _index, new SetIndex(_set, this), null) ?? _index;

    internal Pack Pack(int locale)
    {
        if (OpenPack(locale) is { } open)
        {
            return open;
        }

        lock (_packs)
        {
            return _packs[locale] ??= _set.Load(locale);
        }
    }

    /// <summary>Returns the pack of a locale, or <see langword="null"/> if it isn't open yet.</summary>
    internal Pack? OpenPack(int locale) => Volatile.Read(ref _packs[locale]);

    /// <summary>Returns a snapshot with another pack.</summary>
    internal ContentSnapshot With(int locale, Pack pack)
    {
        lock (_packs)
        {
            var packs = (Pack?[])_packs.Clone();
            packs[locale] = pack;
            return new ContentSnapshot(_set, packs);
        }
    }
}
