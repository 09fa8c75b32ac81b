using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Represents a destination at its place in a file, in a translation or in a source text beside one.</summary>
/// <param name="Reference">The destination.</param>
/// <param name="Span">The place.</param>
internal sealed record PlacedLink(LinkReference Reference, FileSpan Span)
{
    /// <summary>Returns the links of a file itself, each place once.</summary>
    public static IReadOnlyList<PlacedLink> In(ArticleFile file, ArticleIdentity identity, ArticleDocument document, string fallbackLocale)
    {
        var own = document.Links.Where(link => link.IncludeFile is null).Select(link => new PlacedLink(link.Reference, link.Span));
        return [.. own.Concat(document.Variant.IsSideBySide ? InSources(file, identity, fallbackLocale) : []).GroupBy(link => link.Span).Select(group => group.First())];
    }

    /// <summary>Returns the links in the source texts of a side-by-side file.</summary>
    private static IEnumerable<PlacedLink> InSources(ArticleFile file, ArticleIdentity identity, string fallbackLocale)
    {
        if (ArticleReader.Read(identity, file.Text, fallbackLocale).Syntax is not { } syntax)
        {
            yield break;
        }

        var source = StrippedText.From(file.Text, syntax.FrontMatter.BodyStart, syntax.Segments, TextSide.Source);
        foreach (var link in BodyReader.Read(source.Text, syntax.HasValues, out _)?.Links ?? [])
        {
            var start = source.Map.ToOriginal(link.Range.Start);
            var end = link.Range.Length == 0 ? start : source.Map.ToOriginal(link.Range.End - 1) + 1;
            if (end - start == link.Range.Length)
            {
                yield return new PlacedLink(new LinkReference(link.Destination, link.IsImage), syntax.Lines.Span(start, link.Range.Length));
            }
        }
    }
}
