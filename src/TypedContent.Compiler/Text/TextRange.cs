namespace TypedContent.Compiler.Text;

/// <summary>Represents a range of text from <paramref name="Start"/> up to, but not including, <paramref name="End"/>.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Gets the number of characters in the range.</summary>
    public int Length => End - Start;
}
