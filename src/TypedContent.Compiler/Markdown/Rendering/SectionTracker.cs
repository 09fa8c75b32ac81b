namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Finds the range of each section, which ends at the next heading of the same or a higher level, or with the block around it.</summary>
internal sealed class SectionTracker(Slice[] sections)
{
    private readonly Stack<(int Index, int Level, int Start)> _open = new();
    private int _floor;

    /// <summary>Begins a block that contains blocks. Returns the value to pass to <see cref="Leave"/>.</summary>
    public int Enter()
    {
        var outer = _floor;
        _floor = _open.Count;
        return outer;
    }

    /// <summary>Ends a block and the sections in it.</summary>
    public void Leave(int outer, int offset)
    {
        Close(0, offset);
        _floor = outer;
    }

    /// <summary>Begins the section of a heading.</summary>
    public void Begin(int index, int level, int offset)
    {
        Close(level, offset);
        _open.Push((index, level, offset));
    }

    private void Close(int level, int offset)
    {
        while (_open.Count > _floor && _open.Peek().Level >= level)
        {
            var (index, _, start) = _open.Pop();
            sections[index] = Slice.Between(start, offset);
        }
    }
}
