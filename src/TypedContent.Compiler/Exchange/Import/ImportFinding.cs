namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents a text of a file of translators that can't be imported.</summary>
/// <param name="Line">The line in the file, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record ImportFinding(int Line, int Column, string Message)
{
    /// <summary>Gets a value that indicates whether the text is only left out, and others are imported nevertheless.</summary>
    public bool IsLeftOut { get; init; }
}
