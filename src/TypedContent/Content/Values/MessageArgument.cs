using System.Globalization;
using TypedContent.Shared.Messages;

namespace TypedContent.Content.Values;

/// <summary>Represents a value of a message. Numbers and dates are not boxed.</summary>
internal readonly struct MessageArgument
{
    private readonly string? _text;
    private readonly ContentDate _date;
    private readonly MessageParameterType _type;

    internal MessageArgument(string name, string? text) => (Name, _text, _type) = (name, text, MessageParameterType.Text);

    internal MessageArgument(string name, ContentNumber number) => (Name, Number, _type) = (name, number, MessageParameterType.Number);

    internal MessageArgument(string name, ContentDate date) => (Name, _date, _type) = (name, date, MessageParameterType.Date);

    internal string Name { get; }

    internal ContentNumber Number { get; }

    internal bool IsNumber => _type == MessageParameterType.Number;

    /// <summary>Returns the value as it is shown. A value of another type than the text expects is shown in its own way.</summary>
    internal string ToString(MessageArgumentKind kind, string style, CultureInfo culture) => _type switch
    {
        MessageParameterType.Number => Number.ToString(style, culture),
        MessageParameterType.Date => _date.ToString(kind, style, culture),
        _ => _text ?? "",
    };
}
