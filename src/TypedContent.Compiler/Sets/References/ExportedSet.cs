namespace TypedContent.Compiler.Sets.References;

/// <summary>Represents the articles of another assembly, which links of this one can lead to.</summary>
/// <param name="index">The paths, locales, anchors, and redirects.</param>
/// <param name="classes">The full names of the classes, by path.</param>
/// <param name="locales">The locales.</param>
internal sealed class ExportedSet(ContentIndex index, IReadOnlyDictionary<string, string> classes, IReadOnlyCollection<string> locales)
{
    /// <summary>Gets the index that links are resolved with.</summary>
    public ContentIndex Index => index;

    /// <summary>Returns the full name of the class of the article at <paramref name="path"/>.</summary>
    public string ClassOf(string path) => classes[path];

    /// <summary>Determines whether there are articles in a locale.</summary>
    public bool Has(string locale) => locales.Contains(locale, StringComparer.Ordinal);
}
