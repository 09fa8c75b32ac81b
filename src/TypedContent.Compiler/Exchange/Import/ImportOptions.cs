namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents how translations are imported.</summary>
/// <param name="Locale">The locale that the user states; null for that of the file.</param>
/// <param name="IsEscaping">Whether words that look like markup are written with a backslash, in place of a finding.</param>
public sealed record ImportOptions(string? Locale, bool IsEscaping)
{
    /// <summary>Gets a value that indicates whether translations take the place of those that were changed in the articles after the export.</summary>
    public bool IsOverwriting { get; init; }

    /// <summary>Gets the function that returns how findings name a file. New files are named by their paths under the root.</summary>
    public Func<string, string> PathOf { get; init; } = path => path;

    /// <summary>Gets a value that indicates whether translations that the file marks as unfinished are imported.</summary>
    public bool IncludesUnfinished { get; init; }
}
