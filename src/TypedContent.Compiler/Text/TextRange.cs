namespace TypedContent.Compiler.Text;

/// <summary>A stretch of a text from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Characters in the stretch.</summary>
    public int Length => End - Start;
}
