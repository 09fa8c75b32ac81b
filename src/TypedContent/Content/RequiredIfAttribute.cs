namespace TypedContent;

/// <summary>Requires a key of a schema in articles in which another key has a value.</summary>
/// <param name="property">The name of the parameter or property of the other key.</param>
/// <example>
/// <code>
/// [ContentMetadata("billing/**")]
/// internal sealed record InvoiceFrontMatter(Level Level, [RequiredIf(nameof(Level), Level.Advanced)] string? Reviewer);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, AllowMultiple = true)]
public sealed class RequiredIfAttribute(string property) : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="RequiredIfAttribute"/> class for one value of the other key.</summary>
    /// <param name="property">The name of the parameter or property of the other key.</param>
    /// <param name="value">The value, as a constant or as it is written in front matter.</param>
    public RequiredIfAttribute(string property, object? value)
        : this(property) => Value = value;

    /// <summary>Gets the name of the parameter or property of the other key.</summary>
    public string Property { get; } = property;

    /// <summary>Gets the value that the other key has; <see langword="null"/> for any.</summary>
    public object? Value { get; }
}
