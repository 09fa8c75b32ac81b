namespace TypedContent;

/// <summary>States the key in front matter that a parameter or property of a schema has.</summary>
/// <param name="key">The key, such as <c>ms.date</c>. It is case-sensitive.</param>
/// <example>
/// <code>
/// [ContentMetadata("**")]
/// internal sealed record PageFrontMatter(string Title, [ContentMetadataKey("ms.date")] DateOnly Date);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class ContentMetadataKeyAttribute(string key) : Attribute
{
    /// <summary>Gets the key.</summary>
    public string Key { get; } = key;
}
