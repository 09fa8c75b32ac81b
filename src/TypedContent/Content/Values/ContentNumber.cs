using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Shared.Messages;

namespace TypedContent;

/// <summary>Represents a number in a text. The types of numbers convert to it implicitly, without being boxed.</summary>
/// <example><code>string text = article.Strings.Items(count: 3);</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Generated methods take numbers, which convert.")]
public readonly struct ContentNumber : IEquatable<ContentNumber>
{
    // As ICU shows numbers: with at most three decimals.
    private const int MostDecimals = 3;

    // A quotient has no zeros at its end that it doesn't need.
    private const decimal One = 1.000000000000000000000000000m;
    private const string Usual = "#,##0.###";
    private const string Whole = "#,##0";

    private readonly decimal _value;

    // A value that no decimal has; otherwise, zero.
    private readonly double _double;

    private ContentNumber(decimal value) => _value = value;

    private ContentNumber(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < long.MaxValue)
        {
            _value = (long)value;
        }
        else if (Math.Abs(value) < (double)decimal.MaxValue)
        {
            _value = (decimal)value;
        }
        else
        {
            _double = value;
        }
    }

    /// <summary>Gets the number as it is shown, without zeros at its end, or <see langword="null"/> if no decimal has it.</summary>
    internal decimal? Shown => _double == 0 ? decimal.Round(_value, MostDecimals, MidpointRounding.AwayFromZero) / One : null;

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ContentNumber(int value) => new((decimal)value);

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    [CLSCompliant(false)]
    public static implicit operator ContentNumber(uint value) => new((decimal)value);

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ContentNumber(long value) => new((decimal)value);

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    [CLSCompliant(false)]
    public static implicit operator ContentNumber(ulong value) => new((decimal)value);

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ContentNumber(double value) => new(value);

    /// <summary>Converts a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ContentNumber(decimal value) => new(value);

    /// <summary>Determines whether two numbers are equal.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(ContentNumber left, ContentNumber right) => left.Equals(right);

    /// <summary>Determines whether two numbers are different.</summary>
    /// <param name="left">The first number to compare.</param>
    /// <param name="right">The second number to compare.</param>
    /// <returns><see langword="true"/> if they are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(ContentNumber left, ContentNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ContentNumber other) => _value == other._value && _double.Equals(other._double);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _double == 0 ? _value.GetHashCode() : _double.GetHashCode();

    /// <summary>Returns the number in the current culture, as a text shows it.</summary>
    /// <returns>The number with at most three decimals.</returns>
    public override string ToString() => ToString("", CultureInfo.CurrentCulture);

    /// <summary>Returns the number in a style of messages.</summary>
    internal string ToString(string style, CultureInfo culture)
    {
        string format = style switch
        {
            MessageStyle.Integer => Whole,
            MessageStyle.Percent => "P0",
            _ => Usual,
        };
        return _double == 0 ? _value.ToString(format, culture) : _double.ToString(format, culture);
    }

    /// <summary>Returns the number minus a whole number.</summary>
    internal ContentNumber Minus(int offset) => _double == 0 ? new(_value - offset) : this;
}
