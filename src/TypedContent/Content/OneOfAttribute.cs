namespace TypedContent;

/// <summary>Requires exactly one of the keys of a schema that have the attribute with the same name of the choice.</summary>
/// <param name="choice">The name of the choice. The keys of one choice exclude each other.</param>
/// <example>
/// <code>
/// [ContentMetadata("events/**")]
/// internal sealed record EventFrontMatter([OneOf("place")] string? City, [OneOf("place")] Uri? Stream);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class OneOfAttribute(string choice) : Attribute
{
    /// <summary>Gets the name of the choice.</summary>
    public string Choice { get; } = choice;
}
