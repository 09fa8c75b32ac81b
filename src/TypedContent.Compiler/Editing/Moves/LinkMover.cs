using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Shared;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Makes the edits of links after which they lead to the same articles and files as before a move.</summary>
/// <param name="before">The content set before the move.</param>
/// <param name="after">The content set with the moved files.</param>
/// <param name="relocation">The new places.</param>
internal sealed class LinkMover(ContentCompilation before, ContentCompilation after, Relocation relocation)
{
    private readonly HashSet<string> _locales = [.. before.Locales];

    /// <summary>Returns the edits of a file's links, by the path of the file after the move.</summary>
    /// <param name="file">The file before the move.</param>
    /// <param name="filePath">The path of the file after the move.</param>
    /// <param name="document">The document of the file before the move.</param>
    /// <exception cref="MoveException">A link can't be written so that it leads to the same place.</exception>
    public IEnumerable<TextEdit> EditsOf(ArticleFile file, string filePath, ArticleDocument document)
    {
        var variant = document.Variant;
        var isMoved = variant.Path == relocation.OldPath;
        if (!isMoved && !MayLead(document, file))
        {
            yield break;
        }

        var moved = variant with { Path = relocation.Map(variant.Path), Place = PlaceAfter(filePath, variant) };
        foreach (var link in PlacedLink.In(file, before.Options.IdentityOf(file.Origin)!, document, before.Options.FallbackLocale))
        {
            var old = LinkResolver.Resolve(variant, link.Reference, before.Index);
            var isTarget = old.Target == relocation.OldPath && old.Kind is LinkKind.Article or LinkKind.Section;
            var isAsset = old.Kind == LinkKind.Asset && !old.IsOutside && relocation.Assets.ContainsKey(old.Target);
            if (IsFixed(link.Reference, old) || (!isMoved && !isTarget && !isAsset))
            {
                continue;
            }

            if (WrittenDestination.At(filePath, file.Text, link.Span, link.Reference.Destination) is not { } written)
            {
                throw new MoveException($"{file.Origin.FilePath}({link.Span.StartLine + 1},{link.Span.StartColumn + 1}): the link to '{link.Reference.Destination}' can't be changed, since it is written with escapes or over several lines; write it plainly");
            }

            if (EditOf(link, old, written, variant, moved) is { } edit && edit.NewText != written.PathText)
            {
                yield return edit;
            }
        }
    }

    /// <summary>Determines whether a destination doesn't depend on the places of articles.</summary>
    private static bool IsFixed(LinkReference reference, LinkResolution resolution)
    {
        var destination = LinkDestination.Parse(reference.Destination);
        return destination.IsUnknown || destination.Kind is not (LinkKind.Article or LinkKind.Asset or LinkKind.SitePath) || SiteAlias.Is(destination.Path)
            || (destination.Kind == LinkKind.SitePath && resolution.Kind is not (LinkKind.Article or LinkKind.Section));
    }

    private bool MayLead(ArticleDocument document, ArticleFile file)
    {
        foreach (var link in LinkResolver.ResolveAll(document.Variant, before.Index))
        {
            if (link.Target == relocation.OldPath || relocation.Assets.ContainsKey(link.Target))
            {
                return true;
            }
        }

        // A source text may have a link that its translation lost.
        return document.Variant.IsSideBySide && file.Text.IndexOf(relocation.OldPath.Substring(relocation.OldPath.LastIndexOf('/') + 1), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private TextEdit? EditOf(PlacedLink link, LinkResolution old, WrittenDestination written, ArticleVariant variant, ArticleVariant moved)
    {
        if (old.Kind is LinkKind.Article or LinkKind.Section)
        {
            var target = relocation.Map(old.Target);
            var forms = LinkForms.Of(written, moved.Path, moved.Place, old.Target, target, PlaceOf(target, moved.Locale)).Select(written.WithPath);
            TextEdit?[] edits = [null, .. forms.Distinct()];
            var same = Array.FindIndex(edits, edit => LeadsTo(edit, target, old, (now, before) => now.SequenceEqual(before)));

            // The name of an article can't differ in case from what is written there anymore.
            same = same >= 0 ? same : Array.FindIndex(edits, edit => LeadsTo(edit, target, old, (now, before) => now.All(before.Contains)));
            return same >= 0 ? edits[same]
                : throw new MoveException(
                    $"{written.FilePath}({link.Span.StartLine + 1},{link.Span.StartColumn + 1}): no link from here in the form of '{link.Reference.Destination}' leads to '{target}'; choose another path");
        }

        if (old.Kind == LinkKind.Asset && relocation.Assets.TryGetValue(old.Target, out var asset))
        {
            return written.WithPath(RelativePath.Between(moved.Path, asset));
        }

        return variant.Path == relocation.OldPath ? Rebased(written) : null;

        bool LeadsTo(TextEdit? edit, string target, LinkResolution old, Func<List<LinkVerdict>, List<LinkVerdict>, bool> areFine)
        {
            var destination = edit is null ? link.Reference.Destination : edit.NewText + written.RestText;
            var now = LinkResolver.Resolve(moved, link.Reference with { Destination = destination }, after.Index);
            return now.Target == target && now.Kind == old.Kind && now.Fragment == old.Fragment && now.Section == old.Section && areFine(VerdictsOf(now), VerdictsOf(old));
        }
    }

    private static List<LinkVerdict> VerdictsOf(LinkResolution resolution) => [.. resolution.Findings.Select(finding => finding.Verdict)];

    /// <summary>Returns the edit of a link in the moved article that leads to no article.</summary>
    private TextEdit? Rebased(WrittenDestination written)
    {
        var path = Uri.UnescapeDataString(written.PathText).Replace('\\', '/');
        return path.Length == 0 || path[0] is '~' or '/' ? null : written.WithPath(relocation.Rebase(path));
    }

    private string? PlaceAfter(string filePath, ArticleVariant variant) => variant.Place is null ? null
        : after.Files.FirstOrDefault(file => file.Origin.FilePath == filePath) is { } file ? after.Options.IdentityOf(file.Origin)?.Place : variant.Place;

    private string? PlaceOf(string path, string locale)
    {
        if (after.Options.Layout.IsUsual || !_locales.Contains(locale))
        {
            return null;
        }

        var files = after.Documents.Where(document => document.Variant.Path == path).Select(document => document.Variant).ToList();
        return (files.Find(file => file.Locale == locale) ?? files.FirstOrDefault())?.Place;
    }
}
