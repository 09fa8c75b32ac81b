using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the move of an article in all locales, with everything that names it.</summary>
/// <param name="Content">The content set after the move. Its articles are in the order of those before.</param>
/// <param name="Files">The files that get another path: those of the article, and images that only it uses.</param>
public sealed record ContentMove(EditableContent Content, IReadOnlyList<MovedFile> Files)
{
    /// <summary>Returns the move of an article.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="oldPath">The path of the article, without locale and extension.</param>
    /// <param name="newPath">The new path.</param>
    /// <param name="exists">Determines whether there is a file at a path.</param>
    /// <param name="assetOf">Returns the new path of an image or another file that moves although other articles use it; null for one that doesn't. Both are paths under the root of the locale.</param>
    /// <exception cref="MoveException">The article can't be moved so that everything else stays as it is. The message says why.</exception>
    public static ContentMove Of(EditableContent content, string oldPath, string newPath, Func<string, bool> exists, Func<string, string?>? assetOf = null)
    {
        var before = content.Compilation;
        Validate(before, oldPath, newPath);
        var relocation = new Relocation(oldPath, newPath);
        relocation = relocation with { Assets = new MovedAssets(before, exists, assetOf).Of(relocation, out var assets) };
        var placed = relocation.Apply(before, out var moved);
        if (moved.FirstOrDefault(file => exists(file.To) && !string.Equals(file.From, file.To, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            throw new MoveException($"'{taken.To}' exists already; choose another path");
        }

        var edits = EditsOf(content, placed, relocation).ToLookup(edit => edit.FilePath, StringComparer.Ordinal);
        var after = content.With(
            placed.WithFiles(placed.Files.Select(file => edits.Contains(file.Origin.FilePath) ? file with { Text = TextEdit.Apply(file.Text, edits[file.Origin.FilePath]) } : file).ToList()),
            content.Side with
            {
                Tocs = new EquatableArray<SideText>(content.Side.Tocs.Select(Edited)),
                Redirects = new EquatableArray<SideText>(content.Side.Redirects.Select(Edited)),
            });
        if (content.Side.Lock is { } accepted && before.Lock.Problem is null && before.Lock.Lock.Sections.Count > 0)
        {
            after = after.With(after.Compilation, after.Side with { Lock = accepted with { Text = LockMover.Write(before, after.Compilation, relocation) } });
        }

        MoveCheck.Compare(before, after.Compilation, moved, _ => false);
        return new ContentMove(after, [.. moved, .. assets]);

        SideText Edited(SideText file) => edits.Contains(file.FilePath) ? file with { Text = TextEdit.Apply(file.Text, edits[file.FilePath]) } : file;
    }

    private static void Validate(ContentCompilation content, string oldPath, string newPath)
    {
        if (!content.Documents.Any(document => document.Variant.Path == oldPath))
        {
            throw new MoveException($"there is no article '{oldPath}'");
        }

        if (oldPath == newPath || content.Documents.Any(document => string.Equals(document.Variant.Path, newPath, StringComparison.OrdinalIgnoreCase) && document.Variant.Path != oldPath))
        {
            throw new MoveException($"there is an article '{newPath}' already; choose another path");
        }
    }

    private static IEnumerable<TextEdit> EditsOf(EditableContent content, ContentCompilation placed, Relocation relocation)
    {
        var before = content.Compilation;
        var links = new LinkMover(before, placed, relocation);
        var documents = before.Documents.ToDictionary(document => document.Variant.FilePath, StringComparer.Ordinal);
        foreach (var (file, after) in before.Files.Zip(placed.Files, (old, now) => (old, now)))
        {
            if (documents.TryGetValue(file.Origin.FilePath, out var document))
            {
                var path = after.Origin.FilePath;
                var edits = links.EditsOf(file, path, document)
                    .Concat(IncludeMover.EditsOf(file, path, before.Options.IdentityOf(file.Origin)!, before, relocation))
                    .Concat(FrontMatterMover.EditsOf(file, path, document.Variant, relocation));
                foreach (var edit in edits)
                {
                    yield return edit;
                }
            }
        }

        foreach (var edit in TocMover.EditsOf(content, placed, relocation))
        {
            yield return edit;
        }

        // A file that only articles include has no page.
        var isInclude = before.Documents.Any(document => document.Variant is { IsInclude: true } variant && variant.Path == relocation.OldPath);
        foreach (var list in content.Side.Redirects.Where(list => !isInclude && Concerns(list, before, relocation)))
        {
            if (RedirectWriter.EditOf(list, content.Side.RootPath, relocation, placed.Index) is { } edit)
            {
                yield return edit;
            }
        }
    }

    /// <summary>Determines whether a list of redirects is in no folder of a locale, or in that of one with the article.</summary>
    private static bool Concerns(SideText list, ContentCompilation before, Relocation relocation)
    {
        var folder = list.FilePath.Substring(0, list.FilePath.LastIndexOfAny(['/', '\\']) + 1);
        var inside = before.Files.Where(file => file.Origin.FilePath.StartsWith(folder, StringComparison.Ordinal)).Select(file => before.Options.IdentityOf(file.Origin)?.Path).ToList();
        return inside.Count == 0 || inside.Contains(relocation.OldPath);
    }
}
