using System.Globalization;
using System.Numerics;

namespace TypedContent.Benchmarks.Reports;

/// <summary>Numbers as tables show them.</summary>
internal static class Figures
{
    /// <summary>The one in the middle, or between the two there.</summary>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>A whole number with separators.</summary>
    public static string Count<T>(T number)
        where T : INumber<T> => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with some digits; a dash where there is none.</summary>
    public static string Number(double number, int digits = 2) =>
        double.IsFinite(number) ? number.ToString("N" + digits, CultureInfo.InvariantCulture) : "–";

    /// <summary>Bytes in millions.</summary>
    public static string Megabytes(double bytes, int digits = 1) => Number(bytes / 1e6, digits);

    /// <summary>How many times one is the other.</summary>
    public static string Ratio(double value, double unit) => Number(value / unit) + " ×";
}
