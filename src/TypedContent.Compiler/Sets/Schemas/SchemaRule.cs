namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Specifies what a rule of a schema compares.</summary>
public enum SchemaRuleKind
{
    /// <summary>The whole value with a regular expression.</summary>
    Pattern,

    /// <summary>The value with the least value, the greatest, or both.</summary>
    Range,

    /// <summary>The number of characters, or of the items of a list.</summary>
    Length,
}

/// <summary>Represents a rule for the values of a key.</summary>
/// <param name="Kind">What is compared.</param>
/// <param name="Minimum">The least value or length; empty for none.</param>
/// <param name="Maximum">The greatest value or length; empty for none.</param>
/// <param name="Pattern">The regular expression; empty for other rules.</param>
public sealed record SchemaRule(SchemaRuleKind Kind, string Minimum, string Maximum, string Pattern)
{
    /// <summary>Gets a value that indicates whether the least value is not allowed itself.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Gets a value that indicates whether the greatest value is not allowed itself.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>Gets the message of the project; null for that of the product.</summary>
    public string? Message { get; init; }
}
