namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Compares a file that translations were written into with what was meant: each is read as it is, by itself and in its block, and everything else is as it was.</summary>
/// <param name="before">The file before.</param>
/// <param name="after">The file with the translations.</param>
/// <param name="changed">The texts that aren't those of before.</param>
/// <param name="written">Those of them that are translations.</param>
internal sealed class ReadBack(FileTexts before, FileTexts after, IReadOnlyList<SlotChange> changed, IReadOnlyList<SlotChange> written)
{
    /// <summary>Returns whether the file has the same blocks as another one.</summary>
    public bool HasBlocksOf(FileTexts other) => after.HasStructureOf(other);

    /// <summary>Returns the translations that are read as something else by themselves. The blocks must be the same.</summary>
    public List<SlotChange> WrongAlone() => [.. written.Where(change => !after.Slots[change.Slot.Index].Content.Equivalent(change.Content))];

    /// <summary>Returns whether all texts are what they are meant to be. The blocks must be the same.</summary>
    /// <param name="like">The file in which everything else is as it is meant to be.</param>
    public bool IsRight(FileTexts like) =>
        WrongAlone().Count == 0 && AreOthersSame() && like.Blocks.Gaps.SequenceEqual(after.Blocks.Gaps) && written.All(IsRightInBlock) && AreOthersSameInBlocks(like);

    private bool AreOthersSame()
    {
        var own = new HashSet<int>(changed.Select(change => change.Slot.Index));
        return after.Slots.Count == before.Slots.Count
            && after.Slots.Zip(before.Slots, (now, was) => own.Contains(now.Index) || (now.Content == was.Content && now.Source == was.Source)).All(isSame => isSame);
    }

    private bool IsRightInBlock(SlotChange change)
    {
        var isIn = after.Blocks.Units.TryGetValue(change.Slot.Unit, out var now);
        var isOwn = now.Text is null || now == UnitInBlock.Of(after.Slots[change.Slot.Index].Content);
        if (!before.Blocks.Units.TryGetValue(change.Slot.Unit, out var was))
        {
            return !isIn || (now.IsWhole && isOwn);
        }

        // Markup around several units isn't whole in one of them, and stays as it is.
        return isIn && now.IsWhole == was.IsWhole && (isOwn || (now.Codes == was.Codes && was != UnitInBlock.Of(change.Slot.Content)));
    }

    private bool AreOthersSameInBlocks(FileTexts like)
    {
        var own = new HashSet<int>(changed.Select(change => change.Slot.Unit));
        return like.Blocks.Units.All(unit => own.Contains(unit.Key) || (after.Blocks.Units.TryGetValue(unit.Key, out var now) && now == unit.Value));
    }
}
