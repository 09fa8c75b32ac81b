using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Shared.Messages;

namespace TypedContent;

/// <summary>Represents a date, a time, or both in a text. The types of dates convert to it implicitly. Time zones are not converted.</summary>
/// <example><code>string text = article.Strings.DueOn(date: invoice.DueDate);</code></example>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Generated methods take dates, which convert.")]
public readonly struct ContentDate : IEquatable<ContentDate>
{
    private readonly DateTime _value;

    // The part of it that was given; both if it is null.
    private readonly MessageArgumentKind? _part;

    private ContentDate(DateTime value, MessageArgumentKind? part = null) => (_value, _part) = (value, part);

    /// <summary>Converts a date.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator ContentDate(DateTime value) => new(value);

    /// <summary>Converts a date. The text shows the date and time that it states, whatever its offset is.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator ContentDate(DateTimeOffset value) => new(value.DateTime);

#if NET8_0_OR_GREATER
    /// <summary>Converts a date. Where a text asks for its time, the date is shown.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator ContentDate(DateOnly value) => new(value.ToDateTime(TimeOnly.MinValue), MessageArgumentKind.Date);

    /// <summary>Converts a time of a day. Where a text asks for its date, the time is shown.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator ContentDate(TimeOnly value) => new(new DateTime(2000, 1, 1) + value.ToTimeSpan(), MessageArgumentKind.Time);
#endif

    /// <summary>Determines whether two dates are equal.</summary>
    /// <param name="left">The first date to compare.</param>
    /// <param name="right">The second date to compare.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(ContentDate left, ContentDate right) => left.Equals(right);

    /// <summary>Determines whether two dates are different.</summary>
    /// <param name="left">The first date to compare.</param>
    /// <param name="right">The second date to compare.</param>
    /// <returns><see langword="true"/> if they are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(ContentDate left, ContentDate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ContentDate other) => _value == other._value && _part == other._part;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Returns the date in the current culture.</summary>
    /// <returns>The date without the time.</returns>
    public override string ToString() => ToString(MessageArgumentKind.Date, "", CultureInfo.CurrentCulture);

    /// <summary>Returns the date or the time in a style of messages.</summary>
    internal string ToString(MessageArgumentKind kind, string style, CultureInfo culture)
    {
        string format = (_part ?? kind, kind == (_part ?? kind) ? style : "") switch
        {
            (MessageArgumentKind.Time, MessageStyle.Medium) => "T",
            (MessageArgumentKind.Time, _) => "t",
            (_, MessageStyle.Long) => "D",
            _ => "d",
        };
        try
        {
            return _value.ToString(format, culture);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The calendar of the culture doesn't have the date.
            return _value.ToString(format, CultureInfo.InvariantCulture);
        }
    }
}
