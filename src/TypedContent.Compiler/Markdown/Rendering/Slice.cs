namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>A run of bytes in a rendered body; a negative start says that there is none.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    /// <summary>Nothing.</summary>
    public static Slice None { get; } = new(-1, 0);

    /// <summary>Whether there is a run.</summary>
    public bool Exists => Start >= 0;

    /// <summary>The run between two offsets.</summary>
    public static Slice Between(int start, int end) => new(start, end - start);
}
