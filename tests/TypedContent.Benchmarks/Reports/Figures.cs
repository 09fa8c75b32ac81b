using System.Globalization;
using System.Numerics;

namespace TypedContent.Benchmarks.Reports;

/// <summary>Calculates and formats the numbers of tables.</summary>
internal static class Figures
{
    /// <summary>Returns the median.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Formats a whole number with separators.</summary>
    public static string Count<T>(T number)
        where T : INumber<T> => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Formats a number with the given number of digits, or as a dash if there is none.</summary>
    public static string Number(double number, int digits = 2) =>
        double.IsFinite(number) ? number.ToString("N" + digits, CultureInfo.InvariantCulture) : "–";

    /// <summary>Formats bytes in millions.</summary>
    public static string Megabytes(double bytes, int digits = 1) => Number(bytes / 1e6, digits);

    /// <summary>Formats the ratio of two numbers.</summary>
    public static string Ratio(double value, double unit) => Number(value / unit) + " ×";
}
