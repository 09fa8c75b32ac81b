namespace TypedContent.Shared.Messages;

/// <summary>Represents a text with values, in the part of ICU's MessageFormat that <c>docs/values.md</c> describes.</summary>
internal sealed class Message(
    IReadOnlyList<MessagePart> parts, IReadOnlyList<MessageParameter> parameters, IReadOnlyList<MessageChoice> choices, IReadOnlyList<MessageQuote> quotes)
{
    internal const int MostParameters = 16;
    internal const int MostBranches = 256;
    internal const int DeepestBranch = 8;

    internal IReadOnlyList<MessagePart> Parts => parts;

    /// <summary>Gets the values that the message needs, in the order in which they first occur.</summary>
    internal IReadOnlyList<MessageParameter> Parameters => parameters;

    /// <summary>Gets the choices, those in branches of others too.</summary>
    internal IReadOnlyList<MessageChoice> Choices => choices;

    /// <summary>Gets the texts between apostrophes, in which braces are no syntax.</summary>
    internal IReadOnlyList<MessageQuote> Quotes => quotes;
}

/// <summary>Represents a value that a message needs.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type of its values.</param>
/// <param name="position">The position in the HTML.</param>
internal readonly struct MessageParameter(string name, MessageParameterType type, int position)
{
    internal string Name => name;

    internal MessageParameterType Type => type;

    /// <summary>Gets the position in the HTML at which it first has the type.</summary>
    internal int Position => position;
}

/// <summary>Specifies the type of the values of a parameter.</summary>
internal enum MessageParameterType
{
    /// <summary>Text, such as a name.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, a time, or both.</summary>
    Date,
}
