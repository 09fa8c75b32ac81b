namespace TypedContent;

/// <summary>
/// Makes a type the schema of the front matter of articles: the build compares the front matter with its parameters and properties, and
/// <c>Metadata</c> of the articles is of the type.
/// </summary>
/// <remarks>
/// Each parameter of the constructor and each property that can be set is a key: <c>LastReviewed</c> is <c>lastReviewed</c>, unless
/// <see cref="ContentMetadataKeyAttribute"/> states another. A key is required unless its type is nullable or its parameter has a default value.
/// Attributes of <c>System.ComponentModel.DataAnnotations</c> are rules for its values. An article has at most one schema.
/// </remarks>
/// <param name="pattern">
/// The paths of the articles without locale and extension, such as <c>billing/**</c>, in which <c>*</c> stands for part of a name and
/// <c>**</c> for any folders.
/// </param>
/// <example>
/// <code>
/// [ContentMetadata("billing/**")]
/// internal sealed record InvoiceFrontMatter(string Owner, DateOnly Reviewed, Level Level, string? Note);
///
/// string owner = Articles.Billing.Invoices.Metadata.Owner;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ContentMetadataAttribute(string pattern) : Attribute
{
    /// <summary>Gets the pattern of the paths of the articles.</summary>
    public string Pattern { get; } = pattern;
}
