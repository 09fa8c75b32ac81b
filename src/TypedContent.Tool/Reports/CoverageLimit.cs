using System.Globalization;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Reports;

/// <summary>Represents how much of a locale must be translated.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="Percentage">The least share of its texts, in percent.</param>
internal sealed record CoverageLimit(string Locale, decimal Percentage)
{
    /// <summary>Gets the share as text.</summary>
    public string PercentageText => Percentage.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Returns the limit that a text such as <c>de-DE=95</c> states.</summary>
    /// <exception cref="ProjectException">The text states none.</exception>
    public static CoverageLimit Parse(string text) =>
        text.Split('=') is [{ Length: > 0 } locale, var value]
            && decimal.TryParse(value.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percentage) && percentage is >= 0 and <= 100
            ? new CoverageLimit(locale.Trim(), percentage)
            : throw new ProjectException($"'{text}' is not a limit; write a locale and a percentage from 0 to 100, such as de-DE=95");

    /// <summary>Checks that the set has the locale.</summary>
    /// <exception cref="ProjectException">It has not.</exception>
    public void Validate(ContentStatus status)
    {
        if (!status.Locales.Contains(Locale))
        {
            throw new ProjectException($"no article is in '{Locale}'; the locales are {string.Join(", ", status.Locales)}");
        }
    }
}
