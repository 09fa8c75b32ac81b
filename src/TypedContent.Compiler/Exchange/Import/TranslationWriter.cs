using TypedContent.Compiler.Edits;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Writes translations into a file, and reads it again to see whether each is what it is meant to be and everything else is as it was.</summary>
internal sealed class TranslationWriter
{
    // Each is a reading of the file. Translations that are right need one.
    private const int MostReadings = 300;
    private const string Word = "x";

    private readonly FileTexts _file;
    private readonly Dictionary<int, IEnumerator<WrittenText>> _ways = [];
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
            var ways = change.Ways.GetEnumerator();
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
            Result = Read(active, active);
            var plain = Result.HasStructureOf(_file) ? null : Read(active, []);
            var isWhole = plain is null || Result.HasStructureOf(plain);
            var wrong = isWhole ? active.Where(change => !IsRight(Result, change)).ToList() : Culprits(active, plain!, active);
            if (isWhole && wrong.Count == 0 && AreOthersSame(Result, active))
            {
                return;
            }

            foreach (var change in (wrong.Count > 0 ? wrong : active.Skip(active.Count - 1)).ToList())
            {
                if (!_ways[change.Slot.Index].MoveNext() || _readings >= MostReadings)
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

    private static bool IsRight(FileTexts read, SlotChange change) => read.Slots[change.Slot.Index].Content.Equivalent(change.Content);

    private bool AreOthersSame(FileTexts read, List<SlotChange> active)
    {
        var changed = new HashSet<int>(active.Select(change => change.Slot.Index));
        return read.Slots.Count == _file.Slots.Count && read.Slots.Zip(_file.Slots, (now, before) => changed.Contains(now.Index) || (now.Content == before.Content && now.Source == before.Source)).All(isSame => isSame);
    }

    /// <summary>Returns the translations that make other blocks than words would. They are looked for by halves.</summary>
    private List<SlotChange> Culprits(List<SlotChange> active, FileTexts plain, List<SlotChange> suspects) =>
        suspects.Count == 0 || _readings >= MostReadings ? suspects
        : Read(active, suspects).HasStructureOf(plain) ? []
        : suspects.Count == 1 ? suspects
        : [.. Culprits(active, plain, suspects.GetRange(0, suspects.Count / 2)), .. Culprits(active, plain, suspects.GetRange(suspects.Count / 2, suspects.Count - (suspects.Count / 2)))];
}
