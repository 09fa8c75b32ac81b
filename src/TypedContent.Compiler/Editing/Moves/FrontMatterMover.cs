using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Makes the edits of front matter that names the moved article by its path, such as <c>related: billing/invoices</c>.</summary>
/// <remarks>Without the types of the project, it isn't known which keys name articles. A path with a folder is hardly anything else.</remarks>
internal static class FrontMatterMover
{
    /// <summary>Returns the edits of a file's front matter, by the path of the file after the move.</summary>
    public static IEnumerable<TextEdit> EditsOf(ArticleFile file, string filePath, ArticleVariant variant, Relocation relocation)
    {
        if (relocation.OldPath.IndexOf('/') < 0)
        {
            yield break;
        }

        for (var i = 0; i < variant.Metadata.Count && i < variant.MetadataPlaces.Count; i++)
        {
            var place = variant.MetadataPlaces[i].Value;
            foreach (var value in variant.Metadata[i].Values.Where(value => MarkdownName.WithoutExtension(value) == relocation.OldPath).Distinct())
            {
                var at = file.Text.IndexOf(value, place.Start, Math.Min(place.Length, file.Text.Length - place.Start), StringComparison.Ordinal);
                if (at >= 0)
                {
                    yield return new TextEdit(filePath, new TextRange(at, at + relocation.OldPath.Length), relocation.NewPath);
                }
            }
        }
    }
}
