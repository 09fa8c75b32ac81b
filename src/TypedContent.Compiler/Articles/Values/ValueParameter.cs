namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a value that a text names.</summary>
/// <param name="Name">The name in the text.</param>
/// <param name="Type">The type.</param>
public readonly record struct ValueParameter(string Name, ValueKind Type);

/// <summary>Specifies the type of a value.</summary>
public enum ValueKind
{
    /// <summary>Text that is shown as it is.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, a time, or both.</summary>
    Date,

    /// <summary>Text that selects a part of the text.</summary>
    Choice,
}
