using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents the texts of a plain translation that are out of date, without their positions.</summary>
/// <param name="Article">The locale and path of the translation, as it is accepted.</param>
/// <param name="SourceLocale">The locale of the source.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Joined">The numbers of the texts of the translation that are joined.</param>
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
        var (own, sources) = (places.TextsOf(FilePath), places.TextsOf(SourcePath));
        var texts = Texts.Where(text => !FindingPlaces.IsIncluded(own, text.Number) && !FindingPlaces.IsIncluded(sources, text.SourceNumber)).ToList();
        if (texts.Count == 0)
        {
            return [];
        }

        var first = (texts.Min(text => own[text.Number].StartLine) + 1).ToString(CultureInfo.InvariantCulture);
        var (them, line) = texts.Count == 1 ? ("it", $"in line {first}") : ("them", $"the first in line {first}");
        var suggestion = $"translate {them} again, {line}, and then accept {them} with 'dotnet build -t:TypedContentAccept -p:TypedContentAccept={Article}'";
        var all = Joined.Count(text => !FindingPlaces.IsIncluded(own, text));
        return texts.Select(text => OutdatedText.At(
                own[text.Number], text.Source, SourceLocale, $"translate {FindingPlaces.LineOf(sources[text.SourceNumber], SourcePath, SourceLocale)} again"))
            .Prepend(OutdatedTranslation.OfTexts(Version, texts.Count, all, SourceLocale, suggestion))
            .Select(problem => problem.In(FilePath));
    }
}

/// <summary>Represents a text of a translation that is out of date.</summary>
/// <param name="Number">Its number among the units of the translation, and the other texts behind them.</param>
/// <param name="SourceNumber">The number of the source text.</param>
/// <param name="Source">The beginning of the source text of today.</param>
public readonly record struct ChangedText(int Number, int SourceNumber, string Source);
