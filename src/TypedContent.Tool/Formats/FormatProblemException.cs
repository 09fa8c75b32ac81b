namespace TypedContent.Tool.Formats;

/// <summary>Is thrown if a file of translators is damaged, or of another format.</summary>
/// <param name="line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="column">The column, from 1.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class FormatProblemException(int line, int column, string message) : Exception(message)
{
    /// <summary>Gets the line, from 1; 0 for the file as a whole.</summary>
    public int Line { get; } = line;

    /// <summary>Gets the column, from 1.</summary>
    public int Column { get; } = column;
}
