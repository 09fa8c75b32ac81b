using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Sets.Schemas;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Compares values with the rules of their key.</summary>
/// <remarks>
/// A regular expression of the project can take very long for the texts of articles, so it has a limit of time for all of them. After the text that
/// exceeds it, the expression is not used again.
/// </remarks>
internal sealed class SchemaRuleCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, (Regex? Expression, Stopwatch Time)> _patterns = new(StringComparer.Ordinal);

    /// <summary>Gets a value that indicates whether a regular expression took too long, so that the values after that are not compared with it.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Reports the rules that a value violates.</summary>
    public void CheckValue(SchemaProperty property, string value, Action<string, string?> report)
    {
        foreach (var rule in property.Rules)
        {
            var violation = rule.Kind switch
            {
                SchemaRuleKind.Pattern => PatternViolation(rule.Pattern, value),
                SchemaRuleKind.Range => RangeViolation(rule, property.Type, value),
                _ => property.IsList ? null : LengthViolation(rule, value.Length, "character"),
            };
            if (violation is not null)
            {
                report(violation, rule.Message);
            }
        }
    }

    /// <summary>Reports the rules that the number of items of a list violates.</summary>
    public static void CheckCount(SchemaProperty property, IReadOnlyCollection<string> values, Action<string, string?> report)
    {
        foreach (var rule in property.IsList ? property.Rules.Where(rule => rule.Kind == SchemaRuleKind.Length) : [])
        {
            if (LengthViolation(rule, values.Count, "value") is { } violation)
            {
                report(violation, rule.Message);
            }
        }
    }

    private static string? LengthViolation(SchemaRule rule, int length, string unit) =>
        int.TryParse(rule.Minimum, NumberStyles.None, CultureInfo.InvariantCulture, out var least) && length < least
            ? $"has {CountOf(length, unit)}, and at least {rule.Minimum} {(least == 1 ? "is" : "are")} required"
        : int.TryParse(rule.Maximum, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && length > most
            ? $"has {CountOf(length, unit)}, and at most {rule.Maximum} {(most == 1 ? "is" : "are")} allowed"
        : null;

    private static string CountOf(int length, string unit) => $"{length.ToString(CultureInfo.InvariantCulture)} {unit}{(length == 1 ? string.Empty : "s")}";

    private static string? RangeViolation(SchemaRule rule, SchemaValueType type, string value)
    {
        var isLow = SchemaValue.Compare(type, value, rule.Minimum) is { } low && (low < 0 || (low == 0 && rule.IsMinimumExclusive));
        var isHigh = SchemaValue.Compare(type, value, rule.Maximum) is { } high && (high > 0 || (high == 0 && rule.IsMaximumExclusive));
        return !isLow && !isHigh ? null
            : rule.IsMinimumExclusive || rule.IsMaximumExclusive
                ? $"is not {(rule.IsMinimumExclusive ? "greater than" : "at least")} {rule.Minimum} and {(rule.IsMaximumExclusive ? "less than" : "at most")} {rule.Maximum}"
            : $"is not from {rule.Minimum} to {rule.Maximum}";
    }

    private string? PatternViolation(string pattern, string value)
    {
        try
        {
            if (!_patterns.TryGetValue(pattern, out var known))
            {
                _patterns.Add(pattern, known = (SchemaPattern.Create(pattern, Longest), new Stopwatch()));
            }

            if (known.Expression is null)
            {
                return null;
            }

            known.Time.Start();
            var match = known.Expression.Match(value);
            known.Time.Stop();
            return known.Time.Elapsed > Longest ? Stop()
                : match.Success ? null
                : $"doesn't match the pattern '{pattern}'";
        }
        catch (RegexMatchTimeoutException)
        {
            return Stop();
        }
        catch (ArgumentException)
        {
            // The pattern is reported where it is written.
            Stop();
            return null;
        }

        string Stop()
        {
            _patterns[pattern] = (null, new Stopwatch());
            IsStopped = true;
            return $"takes too long to compare with the pattern '{pattern}'";
        }
    }
}
