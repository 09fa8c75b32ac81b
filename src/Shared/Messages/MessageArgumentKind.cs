namespace TypedContent.Shared.Messages;

/// <summary>Specifies how a message uses a value.</summary>
internal enum MessageArgumentKind
{
    /// <summary>As text.</summary>
    Text,

    /// <summary>As a text that selects a branch.</summary>
    Select,

    /// <summary>As a number.</summary>
    Number,

    /// <summary>As an amount that selects a branch.</summary>
    Plural,

    /// <summary>As a position in an order that selects a branch.</summary>
    Ordinal,

    /// <summary>As a date.</summary>
    Date,

    /// <summary>As a time.</summary>
    Time,
}
