using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents the texts of a plain translation that are out of date, without their positions.</summary>
/// <param name="Article">The locale and path of the translation, as it is accepted.</param>
/// <param name="SourceLocale">The locale of the source.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Joined">The units of the translation that are joined.</param>
public sealed record UnplacedChange(string Article, string SourceLocale, EquatableArray<ChangedText> Texts, EquatableArray<int> Joined) : UnplacedFinding
{
    /// <summary>Gets the path of the file of the translation.</summary>
    public required string FilePath { get; init; }

    /// <summary>Gets the path of the file of the source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Gets the position of the version of the source that the translation states; the beginning of the file if it states none.</summary>
    public FileSpan Version { get; init; }

    /// <summary>Returns a problem for each text, and one for the file. Included files are compared by themselves.</summary>
    public override IEnumerable<Problem> ProblemsAt(FindingPlaces places)
    {
        var (units, sourceUnits) = (places.UnitsOf(FilePath), places.UnitsOf(SourcePath));
        var texts = Texts.Where(text => !FindingPlaces.IsIncluded(units, text.Unit) && !FindingPlaces.IsIncluded(sourceUnits, text.SourceUnit)).ToList();
        if (texts.Count == 0)
        {
            return [];
        }

        var first = (texts.Min(text => units[text.Unit].StartLine) + 1).ToString(CultureInfo.InvariantCulture);
        var (them, line) = texts.Count == 1 ? ("it", $"in line {first}") : ("them", $"the first in line {first}");
        var suggestion = $"translate {them} again, {line}, and then accept {them} with 'dotnet build -t:TypedContentAccept -p:TypedContentAccept={Article}'";
        var all = Joined.Count(unit => !FindingPlaces.IsIncluded(units, unit));
        return texts.Select(text => OutdatedText.At(
                units[text.Unit], text.Source, SourceLocale, $"translate {FindingPlaces.LineOf(sourceUnits[text.SourceUnit], SourcePath, SourceLocale)} again"))
            .Prepend(OutdatedTranslation.OfTexts(Version, texts.Count, all, SourceLocale, suggestion))
            .Select(problem => problem.In(FilePath));
    }
}

/// <summary>Represents a text of a translation that is out of date.</summary>
/// <param name="Unit">The index of its unit.</param>
/// <param name="SourceUnit">The index of the unit of the source.</param>
/// <param name="Source">The beginning of the source text of today.</param>
public readonly record struct ChangedText(int Unit, int SourceUnit, string Source);
