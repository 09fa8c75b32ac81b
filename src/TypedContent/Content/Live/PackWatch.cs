using TypedContent.Packs;

namespace TypedContent.Content.Live;

/// <summary>Replaces the packs of a content set whose files have changed, if they have the same members.</summary>
internal sealed class PackWatch(ContentSet set)
{
    // A span of a text refers to the memory of its pack and doesn't keep it alive. No method holds one for 100 polls of 100 ms.
    private const int KeptPolls = 100;

    private readonly PackFileState[] _read = new PackFileState[set.SortedLocales.Length];
    private readonly PackFileState[] _damaged = new PackFileState[set.SortedLocales.Length];
    private readonly Queue<(int Poll, Pack Pack)> _replaced = [];
    private int _polls;

    internal ContentSet Set => set;

    /// <summary>Looks for changes once. It never throws.</summary>
    internal void Poll()
    {
        _polls++;
        while (_replaced.Count > 0 && _polls - _replaced.Peek().Poll > KeptPolls)
        {
            _replaced.Dequeue();
        }

        for (int locale = 0; locale < _read.Length; locale++)
        {
            if (set.Snapshot.OpenPack(locale) is { IsFile: true } pack)
            {
                Poll(locale, pack);
            }
        }
    }

    private void Poll(int locale, Pack pack)
    {
        PackFileState state = PackFileState.Of(pack.Name);
        if (!state.Exists || state == _read[locale])
        {
            return;
        }

        try
        {
            Compare(locale, pack, PackFolder.OpenReplaceable(pack));
            _read[locale] = state;
        }
        catch (ContentPackException e)
        {
            // A file that is being written looks damaged too, so that it is read once more.
            if (state == _damaged[locale])
            {
                _read[locale] = state;
                LiveLog.Write($"{e.Message} The program keeps the texts that it has.");
            }

            _damaged[locale] = state;
        }
    }

    private void Compare(int locale, Pack pack, Pack next)
    {
        if (next.IsEqualTo(pack))
        {
            return;
        }

        next.Check();
        bool isReplaced = next.HasMembersOf(pack);
        if (isReplaced)
        {
            _replaced.Enqueue((_polls, pack));
            set.Renew(set.Snapshot.With(locale, next));
        }
        else
        {
            LiveLog.Write($"The members of articles in {pack.Locale} have changed: build the program and start it again. It keeps the texts that it has.");
        }

        ContentChanges.Raise(new ContentChangedEventArgs(set, set.SortedLocales[locale], requiresBuild: !isReplaced));
    }
}
