using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a problem of a plain translation, compared with its source, without positions: moving text leaves it equal.</summary>
/// <param name="SourceLocale">The locale of the source.</param>
public abstract record UnplacedProblem(string SourceLocale)
{
    /// <summary>Gets the path of the file of the translation.</summary>
    public required string FilePath { get; init; }

    /// <summary>Gets the path of the file of the source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Returns the problem; null if the text is in an included file, whose translations are compared by themselves.</summary>
    /// <param name="places">The positions of the units of the translation.</param>
    /// <param name="sourcePlaces">The positions of the units of the source.</param>
    public abstract Problem? Placed(EquatableArray<FileSpan> places, EquatableArray<FileSpan> sourcePlaces);

    /// <summary>Determines whether a unit is in an included file.</summary>
    protected static bool IsIncluded(EquatableArray<FileSpan> places, int unit) => unit >= places.Count || places[unit].Length == 0;

    /// <summary>Returns the words for a line of the source.</summary>
    protected string LineOf(FileSpan place) => string.Format(
        CultureInfo.InvariantCulture, "line {0} of {1} in {2}", place.StartLine + 1, SourcePath.Substring(SourcePath.LastIndexOfAny(['/', '\\']) + 1), SourceLocale);
}
