using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Makes the file of a translation that doesn't exist yet: the source, with its locale where the source states one.</summary>
internal static class NewTranslation
{
    /// <summary>Returns the file before anything in it is translated.</summary>
    /// <param name="source">The source.</param>
    /// <param name="place">The path of the new file under the root.</param>
    /// <param name="locale">The locale.</param>
    public static FileTexts Of(FileTexts source, string place, string locale)
    {
        var text = source.Text;
        for (var i = 0; i < source.Variant.Metadata.Count; i++)
        {
            if (source.Variant.Metadata[i].Key == MetadataKeys.Locale && i < source.Variant.MetadataPlaces.Count)
            {
                var span = source.Variant.MetadataPlaces[i].Value;
                text = text.Substring(0, span.Start) + locale + text.Substring(span.Start + span.Length);
            }
        }

        return source.At(new ArticleIdentity(place, source.Identity.Path, locale) { IsInclude = source.Identity.IsInclude }, text);
    }
}
