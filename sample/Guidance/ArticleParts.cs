using TypedContent;

namespace Guidance;

/// <summary>Parts of an article whose class isn't known when the project is built.</summary>
internal static class ArticleParts
{
    /// <summary>The translation units: the strings that follow title, description, headings and link texts.</summary>
    public static IReadOnlyList<ContentString> Units(this Article article) =>
        [.. article.AllStrings.Skip(2 + article.AllSections.Count + article.AllLinks.Count)];

    /// <summary>The front matter by key. Looked up by name, since only the generated classes have it.</summary>
    public static MetadataValues MetadataValues(this Article article) =>
        (MetadataValues)Field(Field(article, "Metadata"), "Values");

    private static object Field(object owner, string name) => owner.GetType().GetField(name)!.GetValue(owner)!;
}
