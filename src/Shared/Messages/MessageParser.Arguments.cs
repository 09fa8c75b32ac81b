using System.Globalization;

namespace TypedContent.Shared.Messages;

/// <content>Parses what is between braces.</content>
internal sealed partial class MessageParser
{
    private const string Types = "write plural, select, selectordinal, number, date, or time";
    private const int LongestDigits = 9;

    /// <summary>Gets what is at the current position, for an error.</summary>
    private string Shown
    {
        get
        {
            if (_markAt?.Invoke(_at) is { } mark)
            {
                return mark;
            }

            int end = _at;
            while (end < _html.Length && end - _at < 20 && !char.IsWhiteSpace(_html[end]) && (end == _at || _html[end] is not ('{' or '}' or ',' or '<' or '&')))
            {
                end++;
            }

            return _html.Substring(_at, end - _at);
        }
    }

    private MessagePart? ParseArgument()
    {
        int start = _at++;
        SkipSpace();
        int nameStart = _at;
        string name = ReadWord();
        SkipSpace();
        if (name.Length == 0 || Current is not ('}' or ','))
        {
            return IsAtEnd
                ? Fail<MessagePart>(start, "it has no closing brace", "add '}' after the name of the value, or write '\\{' for a brace that is text")
                : Fail<MessagePart>(
                    name.Length > 0 ? _at : start, name.Length > 0 ? $"'{Shown}' follows the name '{name}'" : "it doesn't begin with a name", "write '{name}', or '\\{' for a brace that is text");
        }

        if (char.IsDigit(name[0]))
        {
            return Fail<MessagePart>(nameStart, $"'{name}' is a number, and values have names", "write a name that says what the value is, such as '{count}'");
        }

        if (Current == '}')
        {
            _at++;
            return Uses(name, MessageArgumentKind.Text, nameStart) ? new MessageValue(name, MessageArgumentKind.Text, "") : null;
        }

        _at++;
        SkipSpace();
        int typeStart = _at;
        string type = ReadWord();
        SkipSpace();
        if (KindOf(type) is not { } kind)
        {
            return Fail<MessagePart>(typeStart, type.Length > 0 ? $"'{type}' is no type of values" : "a type of values is missing", Types);
        }

        return Uses(name, kind, nameStart)
            ? kind is MessageArgumentKind.Number or MessageArgumentKind.Date or MessageArgumentKind.Time ? ParseValue(start, name, kind, type) : ParseChoice(start, name, kind)
            : null;
    }

    private MessageValue? ParseValue(int start, string name, MessageArgumentKind kind, string type)
    {
        string style = "";
        if (Current == ',')
        {
            _at++;
            SkipSpace();
            int styleStart = _at;
            style = ReadWord();
            if (!MessageStyle.IsKnown(kind, style))
            {
                _at = styleStart;
                return Fail<MessageValue>(styleStart, $"'{Shown}' is no style of '{type}' that can be shown", MessageStyle.Advice(kind));
            }

            SkipSpace();
        }

        if (Current != '}')
        {
            return Fail<MessageValue>(IsAtEnd ? start : _at, IsAtEnd ? "it has no closing brace" : $"'{Shown}' is at the place of the closing brace", "write '}' there");
        }

        _at++;
        return new MessageValue(name, kind, style);
    }

    private MessageChoice? ParseChoice(int start, string name, MessageArgumentKind kind)
    {
        if (Current != ',')
        {
            return Fail<MessageChoice>(IsAtEnd ? start : _at, "it has no branches", "add a comma and the branches, such as 'other {…}'");
        }

        _at++;
        SkipSpace();
        int offset = 0;
        if (kind == MessageArgumentKind.Plural && string.CompareOrdinal(_html, _at, "offset:", 0, "offset:".Length) == 0)
        {
            _at += "offset:".Length;
            SkipSpace();
            int offsetStart = _at;
            if (ReadNumber() is not { } number || number != decimal.Truncate(number))
            {
                return Fail<MessageChoice>(offsetStart, "a number is missing after 'offset:'", "write a whole number, such as 'offset:1'");
            }

            offset = (int)number;
        }

        // A choice comes before those in its branches.
        int place = _choices.Count;
        if (ParseBranches(start, kind) is not { } branches)
        {
            return null;
        }

        var choice = new MessageChoice(name, kind, offset, start, branches);
        _choices.Insert(place, choice);
        return choice;
    }

    private static MessageArgumentKind? KindOf(string type) => type switch
    {
        "number" => MessageArgumentKind.Number,
        "date" => MessageArgumentKind.Date,
        "time" => MessageArgumentKind.Time,
        "plural" => MessageArgumentKind.Plural,
        "select" => MessageArgumentKind.Select,
        "selectordinal" => MessageArgumentKind.Ordinal,
        _ => null,
    };

    private static MessageParameterType TypeOf(MessageArgumentKind kind) => kind switch
    {
        MessageArgumentKind.Text or MessageArgumentKind.Select => MessageParameterType.Text,
        MessageArgumentKind.Date or MessageArgumentKind.Time => MessageParameterType.Date,
        _ => MessageParameterType.Number,
    };

    /// <summary>Records a use of a value. A value that is shown as it is, as in <c>{count}</c>, may be of any type.</summary>
    private bool Uses(string name, MessageArgumentKind kind, int position)
    {
        MessageParameterType type = TypeOf(kind);
        int index = _parameters.FindIndex(parameter => parameter.Name == name);
        if (index < 0)
        {
            if (_parameters.Count == Message.MostParameters)
            {
                Fail(position, $"it has more than {Message.MostParameters} values", "split it into several texts");
                return false;
            }

            _parameters.Add(new MessageParameter(name, type, position));
        }
        else if (kind != MessageArgumentKind.Text && _parameters[index].Type != type)
        {
            if (_parameters[index].Type != MessageParameterType.Text || _selecting.Contains(name))
            {
                Fail(position, $"'{name}' is used as values of two types", "give one of them another name");
                return false;
            }

            _parameters[index] = new MessageParameter(name, type, position);
        }

        if (kind == MessageArgumentKind.Select)
        {
            _selecting.Add(name);
        }

        return true;
    }

    private void SkipSpace()
    {
        while (MessageSyntax.IsSpace(Current))
        {
            _at++;
        }
    }

    private string ReadWord()
    {
        int start = _at;
        while (_at > start ? MessageSyntax.IsInName(Current) : MessageSyntax.BeginsName(Current))
        {
            _at++;
        }

        return _html.Substring(start, _at - start);
    }

    private decimal? ReadNumber()
    {
        int start = _at;
        if (Current == '-')
        {
            _at++;
        }

        while (Current is (>= '0' and <= '9') or '.')
        {
            _at++;
        }

        string text = _html.Substring(start, _at - start);
        return text.Length <= LongestDigits && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;
    }
}
