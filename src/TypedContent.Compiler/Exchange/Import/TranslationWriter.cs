using TypedContent.Compiler.Edits;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Writes translations into a file, and reads it again to see whether each is what it is meant to be and everything else is as it was.</summary>
internal sealed class TranslationWriter
{
    // Translations that are right need one.
    private const int MostReadings = 300;
    private const string Word = "x";

    private readonly FileTexts _file;
    private readonly Dictionary<int, IEnumerator<WrittenText>> _ways = [];
    private readonly List<SlotChange> _refused = [];
    private int _readings;
    private (int Count, FileTexts File)? _plain;
    private List<SlotChange> _active = [];

    private TranslationWriter(FileTexts file, int readings) => (_file, _readings) = (file.With(file.Text), readings);

    /// <summary>Gets the file with the translations.</summary>
    public FileTexts Result { get; private set; } = null!;

    /// <summary>Gets the translations that it has.</summary>
    public IReadOnlyList<SlotChange> Written => _active;

    /// <summary>Gets the translations that can't be written, since they would be other Markdown.</summary>
    public IReadOnlyList<SlotChange> Refused => _refused;

    private bool IsSpent => _readings >= MostReadings;

    /// <summary>Writes translations.</summary>
    /// <param name="file">The file.</param>
    /// <param name="changes">The translations, each of another text.</param>
    /// <param name="before">What was written before with more translations; null if nothing was.</param>
    public static TranslationWriter Write(FileTexts file, IReadOnlyList<SlotChange> changes, TranslationWriter? before)
    {
        var writer = new TranslationWriter(file, before?._readings ?? 0);
        var active = new List<SlotChange>();
        foreach (var change in changes)
        {
            // Without the others, it can be read in another way, which can be looked for if the file may be read again.
            var ways = (before is { IsSpent: true } ? change.Ways.SkipWhile(way => way != before.WayOf(change)) : change.Ways).GetEnumerator();
            writer._ways[change.Slot.Index] = ways;
            (ways.MoveNext() ? active : writer._refused).Add(change);
        }

        writer._active = active;
        writer.Run(active);
        return writer;
    }

    /// <summary>Returns how a translation is written.</summary>
    public WrittenText WayOf(SlotChange change) => _ways[change.Slot.Index].Current;

    private void Run(List<SlotChange> active)
    {
        while (true)
        {
            // What is wrong is looked for once more without those that were found last.
            var isLast = IsSpent;
            Result = Read(active, active);
            var wrong = Wrong(active, active, Result);
            if (wrong.Count == 0)
            {
                return;
            }

            foreach (var change in isLast ? [.. active] : wrong.ToList())
            {
                if (!_ways[change.Slot.Index].MoveNext() || IsSpent)
                {
                    active.Remove(change);
                    _refused.Add(change);
                }
            }
        }
    }

    /// <summary>Reads the file with some translations, and a word in place of the others, which makes no block of its own.</summary>
    private FileTexts Read(List<SlotChange> active, List<SlotChange> written)
    {
        _readings++;
        var indices = new HashSet<int>(written.Select(change => change.Slot.Index));
        return _file.With(TextEdit.Apply(_file.Text, active.Select(change => change.Edit(_file, indices.Contains(change.Slot.Index) ? WayOf(change).Markdown : Word))));
    }

    /// <summary>Returns the translations that are to be written in another way.</summary>
    private List<SlotChange> Wrong(List<SlotChange> active, List<SlotChange> written, FileTexts read)
    {
        var result = new ReadBack(_file, read, active, written);
        if (Like(active, result) is { } like)
        {
            if (result.WrongAlone() is { Count: > 0 } wrong)
            {
                return wrong;
            }

            if (result.IsRight(like))
            {
                return [];
            }
        }

        return Culprits(active, written);
    }

    private bool IsRight(List<SlotChange> active, List<SlotChange> written)
    {
        var result = new ReadBack(_file, Read(active, written), active, written);
        return Like(active, result) is { } like && result.IsRight(like);
    }

    /// <summary>Returns a file whose blocks the result must have, if it has them; otherwise, null. Words can make other blocks than the present translation, or than none.</summary>
    private FileTexts? Like(List<SlotChange> active, ReadBack result)
    {
        if (result.HasBlocksOf(_file) && active.TrueForAll(change => change.Slot.Content.Parts.Count > 0))
        {
            return _file;
        }

        _plain = _plain is { } known && known.Count == active.Count ? known : (active.Count, Read(active, []));
        return result.HasBlocksOf(_plain.Value.File) ? _plain.Value.File : null;
    }

    /// <summary>Returns those of some translations, which are wrong together, that are to be written in another way. They are looked for by halves.</summary>
    private List<SlotChange> Culprits(List<SlotChange> active, List<SlotChange> suspects)
    {
        if (suspects.Count == 1 || IsSpent)
        {
            return suspects;
        }

        var found = Halves(suspects).Where(half => !IsRight(active, half)).SelectMany(half => Culprits(active, half)).ToList();
        return found.Count > 0 ? found : Together(active, suspects);
    }

    private static IEnumerable<List<SlotChange>> Halves(List<SlotChange> changes) => [changes.GetRange(0, changes.Count / 2), changes.GetRange(changes.Count / 2, changes.Count - (changes.Count / 2))];

    /// <summary>Returns the fewest of some translations that are wrong together and not by themselves, such as the beginning and the end of code.</summary>
    private List<SlotChange> Together(List<SlotChange> active, List<SlotChange> suspects)
    {
        var found = new List<SlotChange>();
        for (var count = suspects.Count; count > 0;)
        {
            // The last one of the shortest beginning that is wrong is one of them.
            for (var low = 0; low + 1 < count && !IsSpent;)
            {
                var middle = (low + count) / 2;
                if (IsRight(active, [.. suspects.Take(middle), .. found]))
                {
                    low = middle;
                }
                else
                {
                    count = middle;
                }
            }

            found.Add(suspects[--count]);
            if (IsSpent || !IsRight(active, found))
            {
                break;
            }
        }

        return found;
    }
}
