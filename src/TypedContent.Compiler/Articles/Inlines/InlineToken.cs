namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Represents a piece of Markdown at its place.</summary>
/// <param name="Kind">What it is to a translator.</param>
/// <param name="Type">The kind of markup.</param>
/// <param name="Start">The offset at which it begins.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Value">The words as readers see them; of a code, what to show for it.</param>
internal sealed record InlineToken(InlinePartKind Kind, CodeType Type, int Start, int End, string Value)
{
    /// <summary>Gets how the token is to be written elsewhere, if not as it is written here.</summary>
    public string? Rewritten { get; init; }

    /// <summary>Gets a value that indicates whether it is a line break that readers see as a space.</summary>
    public bool IsSoftBreak { get; init; }

    /// <summary>Gets the number that the beginning and the end of markup share; 0 if there is no other end.</summary>
    public int Pair { get; init; }
}
