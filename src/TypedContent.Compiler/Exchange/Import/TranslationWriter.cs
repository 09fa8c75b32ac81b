using TypedContent.Compiler.Edits;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Writes translations into a file, and reads it again to see whether each is what it is meant to be and everything else is as it was.</summary>
internal sealed class TranslationWriter
{
    // Each is a reading of the file. Translations that are right need one.
    private const int MostReadings = 200;

    private readonly FileTexts _file;
    private readonly Dictionary<int, int> _ways = [];
    private readonly List<SlotChange> _refused = [];
    private int _readings;
    private List<SlotChange> _active = [];

    private TranslationWriter(FileTexts file) => _file = file;

    /// <summary>Gets the file with the translations.</summary>
    public FileTexts Result { get; private set; } = null!;

    /// <summary>Gets the translations that it has.</summary>
    public IReadOnlyList<SlotChange> Written => _active;

    /// <summary>Gets the translations that can't be written, since they would be other Markdown.</summary>
    public IReadOnlyList<SlotChange> Refused => _refused;

    /// <summary>Writes translations.</summary>
    /// <param name="file">The file.</param>
    /// <param name="changes">The translations, each of another text.</param>
    public static TranslationWriter Write(FileTexts file, IReadOnlyList<SlotChange> changes)
    {
        var writer = new TranslationWriter(file);
        var active = new List<SlotChange>();
        foreach (var change in changes)
        {
            writer._ways[change.Slot.Index] = 0;
            (change.Ways.Count > 0 ? active : writer._refused).Add(change);
        }

        writer._active = active;
        writer.Run(active);
        return writer;
    }

    /// <summary>Returns how a translation is written.</summary>
    public WrittenText WayOf(SlotChange change) => change.Ways[_ways[change.Slot.Index]];

    private void Run(List<SlotChange> active)
    {
        while (true)
        {
            Result = Read(active);
            if (Result.HasStructureOf(_file) && active.Count(change => !IsRight(Result, change)) == 0 && AreOthersSame(Result, active))
            {
                return;
            }

            var wrong = Result.HasStructureOf(_file) && active.Where(change => !IsRight(Result, change)).ToList() is { Count: > 0 } misread ? misread : Culprits(active);
            foreach (var change in wrong.Count > 0 ? wrong : [.. active.Skip(active.Count - 1)])
            {
                if (++_ways[change.Slot.Index] == change.Ways.Count || _readings >= MostReadings)
                {
                    active.Remove(change);
                    _refused.Add(change);
                }
            }
        }
    }

    private FileTexts Read(IReadOnlyCollection<SlotChange> changes)
    {
        _readings++;
        return _file.With(TextEdit.Apply(_file.Text, changes.Select(change => change.Edit(_file, _ways[change.Slot.Index]))));
    }

    private static bool IsRight(FileTexts read, SlotChange change) => read.Slots[change.Slot.Index].Content.Equivalent(change.Content);

    private bool AreOthersSame(FileTexts read, List<SlotChange> changes)
    {
        var changed = new HashSet<int>(changes.Select(change => change.Slot.Index));
        return read.Slots.Zip(_file.Slots, (now, before) => changed.Contains(now.Index) || (now.Content == before.Content && now.Source == before.Source)).All(isSame => isSame);
    }

    /// <summary>Returns the translations that change the structure of the file, each by itself. They are looked for by halves.</summary>
    private List<SlotChange> Culprits(List<SlotChange> changes)
    {
        if (changes.Count == 0 || _readings >= MostReadings)
        {
            return changes;
        }

        var read = Read(changes);
        if (read.HasStructureOf(_file) && AreOthersSame(read, changes))
        {
            return [];
        }

        return changes.Count == 1 ? changes : [.. Culprits(changes.GetRange(0, changes.Count / 2)), .. Culprits(changes.GetRange(changes.Count / 2, changes.Count - (changes.Count / 2)))];
    }
}
