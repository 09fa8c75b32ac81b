using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent.Content.Live;

/// <summary>Replaces the packs of a content set whose files have changed, if they have the same members.</summary>
internal sealed class PackWatch(ContentSet set)
{
    // A span of a text refers to the memory of its pack and doesn't keep it alive. No method holds one for 100 polls of 100 ms.
    private const int KeptPolls = 100;

    private readonly PackFileState[] _read = new PackFileState[set.SortedLocales.Length];
    private readonly PackFileState[] _damaged = new PackFileState[set.SortedLocales.Length];
    private readonly Queue<(int Poll, Pack Pack)> _replaced = [];
    private PackFileState? _marker;
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

        string? folder = null;
        for (int locale = 0; locale < _read.Length; locale++)
        {
            if (set.Snapshot.OpenPack(locale) is { IsFile: true } pack)
            {
                folder ??= Path.GetDirectoryName(pack.Name);
                Poll(locale, pack);
            }
        }

        PollMarker(folder);
    }

    /// <summary>Looks for the file of the watcher. One that was there at first is left from an earlier watcher.</summary>
    private void PollMarker(string? folder)
    {
        PackFileState marker = folder is null ? default : PackFileState.Of(Path.Combine(folder, LiveTextFile.ChangedMembers));
        if (marker.Exists && _marker is { } before && before != marker)
        {
            RequireBuild(set.SourceLocale);
        }

        _marker = marker;
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
        if (next.HasMembersOf(pack))
        {
            _replaced.Enqueue((_polls, pack));
            set.Renew(set.Snapshot.With(locale, next));
            ContentChanges.Raise(new ContentChangedEventArgs(set, set.SortedLocales[locale], requiresBuild: false));
        }
        else
        {
            RequireBuild(set.SortedLocales[locale]);
        }
    }

    private void RequireBuild(Locale locale)
    {
        LiveLog.Write($"The members of articles in {locale} have changed: build the program and start it again. It keeps the texts that it has.");
        ContentChanges.Raise(new ContentChangedEventArgs(set, locale, requiresBuild: true));
    }
}
