using System.Globalization;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the numbers of texts by what a locale has of them.</summary>
/// <param name="Current">The number of texts whose translations are current.</param>
/// <param name="Unknown">The number of texts with translations whose source isn't known.</param>
/// <param name="Outdated">The number of texts whose source changed after they were translated.</param>
/// <param name="Missing">The number of texts without a translation.</param>
/// <param name="Leftover">The number of translations of texts that no longer exist.</param>
public readonly record struct TextCounts(int Current, int Unknown, int Outdated, int Missing, int Leftover)
{
    private const decimal Whole = 100;

    /// <summary>Gets the number of texts of the source.</summary>
    public int Total => Current + Unknown + Outdated + Missing;

    /// <summary>Gets the number of words of the source texts.</summary>
    public int Words { get; init; }

    /// <summary>Gets the number of words of the source texts that are to be translated, since they changed or have no translation.</summary>
    public int WordsLeft { get; init; }

    /// <summary>Gets the share of texts with a translation that isn't known to be out of date, in percent; 100 if there are no texts.</summary>
    public decimal Percentage => Total == 0 ? Whole : Whole * (Current + Unknown) / Total;

    /// <summary>Gets the share in percent with one decimal place, rounded down, so that 100 means all texts.</summary>
    public string PercentageText => (Math.Floor(Percentage * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Returns the sums of these numbers and others.</summary>
    public TextCounts Add(TextCounts other) => new(
        Current + other.Current, Unknown + other.Unknown, Outdated + other.Outdated, Missing + other.Missing, Leftover + other.Leftover)
    {
        Words = Words + other.Words,
        WordsLeft = WordsLeft + other.WordsLeft,
    };
}
