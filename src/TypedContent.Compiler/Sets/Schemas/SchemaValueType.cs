namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Specifies the type of the values of a key of a schema.</summary>
public enum SchemaValueType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    WholeNumber,

    /// <summary>A whole number of 64 bits.</summary>
    LongNumber,

    /// <summary>A number with 15 digits.</summary>
    Number,

    /// <summary>A number with 28 digits.</summary>
    ExactNumber,

    /// <summary>A date without a time.</summary>
    Date,

    /// <summary>A date with a time, in UTC.</summary>
    DateTime,

    /// <summary>A date with a time and an offset.</summary>
    DateTimeOffset,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>The absolute address of a page.</summary>
    Uri,

    /// <summary>The name of a member of an enumeration.</summary>
    Enumeration,

    /// <summary>The path of an article.</summary>
    Article,
}
