using TypedContent.Compiler.Checks;

namespace TypedContent.Compiler.Model;

/// <summary>
/// What checks of the whole set see of a file: its variant, and where its front matter stands. Text that moves in the body
/// leaves it equal.
/// </summary>
/// <param name="Variant">The article in one locale.</param>
/// <param name="Metadata">Where each entry of its front matter stands, in the order of the entries.</param>
/// <param name="IsComplete">Whether all of the file was read; what was not read is not missing.</param>
/// <param name="HasOwnUnits">Whether all of its units are its own, and none that of an included file.</param>
public sealed record PlacedVariant(ArticleVariant Variant, EquatableArray<MetadataPlace> Metadata, bool IsComplete, bool HasOwnUnits)
{
    /// <summary>What others see of <paramref name="document"/>.</summary>
    public static PlacedVariant Of(ArticleDocument document) => new(
        document.Variant, document.MetadataPlaces, !document.Problems.Any(problem => problem.Rule.HidesText), !document.IncludesUnits);

    /// <summary>The value of a key; empty where it is not there.</summary>
    public string ValueOf(string key) => IndexOf(key) is >= 0 and var index ? Variant.Metadata[index].Value : string.Empty;

    /// <summary>Where the value of a key stands; the beginning of the file where it is not there.</summary>
    public SourceSpan PlaceOf(string key) => IndexOf(key) is >= 0 and var index && index < Metadata.Count ? Metadata[index].Value : default;

    private int IndexOf(string key)
    {
        for (var i = 0; i < Variant.Metadata.Count; i++)
        {
            if (Variant.Metadata[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
