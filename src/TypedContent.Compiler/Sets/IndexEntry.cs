using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents an article in the index.</summary>
public sealed record IndexEntry(string Path, EquatableArray<IndexVariant> Variants)
{
    /// <summary>Returns the article in <paramref name="locale"/>, or null.</summary>
    public IndexVariant? Find(string locale)
    {
        foreach (var variant in Variants)
        {
            if (variant.Locale == locale)
            {
                return variant;
            }
        }

        return null;
    }

    /// <summary>Determines whether both articles have the same path and locales, and files in the same of them.</summary>
    public bool IsAtPlaceOf(IndexEntry other) =>
        Path == other.Path && Variants.Select(variant => (variant.Locale, variant.IsOfSpans)).SequenceEqual(other.Variants.Select(variant => (variant.Locale, variant.IsOfSpans)));
}
