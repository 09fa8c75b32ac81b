namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Represents a range of bytes in a rendered body. A negative start means that there is none.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    /// <summary>Gets the value for no range.</summary>
    public static Slice None { get; } = new(-1, 0);

    /// <summary>Gets a value that indicates whether there is a range.</summary>
    public bool Exists => Start >= 0;

    /// <summary>Returns the range between two offsets.</summary>
    public static Slice Between(int start, int end) => new(start, end - start);
}
