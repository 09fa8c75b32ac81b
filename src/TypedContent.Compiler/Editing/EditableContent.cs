using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents a content set with all texts that edits may change. It is immutable: an edit returns another one.</summary>
/// <param name="Compilation">The compilation of the articles.</param>
/// <param name="Side">The texts of the other files.</param>
public sealed record EditableContent(ContentCompilation Compilation, SideTexts Side)
{
    /// <summary>Returns the text of a file; null if the set has none at the path.</summary>
    public string? TextOf(string filePath) =>
        Compilation.FindFile(filePath)?.Text ?? Side.All.FirstOrDefault(file => file.FilePath == filePath)?.Text;

    /// <summary>Returns the content set with edits, which must not overlap.</summary>
    public EditableContent With(IEnumerable<TextEdit> edits)
    {
        var byFile = edits.ToLookup(edit => edit.FilePath, StringComparer.Ordinal);
        var files = Compilation.Files.Select(file => byFile.Contains(file.Origin.FilePath) ? file with { Text = TextEdit.Apply(file.Text, byFile[file.Origin.FilePath]) } : file);
        return With(Compilation.WithFiles(files), Side with
        {
            Tocs = new EquatableArray<SideText>(Side.Tocs.Select(Edited)),
            Redirects = new EquatableArray<SideText>(Side.Redirects.Select(Edited)),
            Lock = Side.Lock is { } accepted ? Edited(accepted) : null,
        });

        SideText Edited(SideText file) => byFile.Contains(file.FilePath) ? file with { Text = TextEdit.Apply(file.Text, byFile[file.FilePath]) } : file;
    }

    /// <summary>Returns the content set of other articles and other texts. Those that changed are read again.</summary>
    public EditableContent With(ContentCompilation articles, SideTexts side)
    {
        if (side.Tocs != Side.Tocs)
        {
            var paths = articles.Tocs.ToDictionary(toc => toc.FilePath, toc => toc.Path, StringComparer.Ordinal);
            articles = articles.WithTocs(side.Tocs.Select(toc => TocFile.Read(toc.Text, toc.FilePath, paths[toc.FilePath])));
        }

        if (side.Redirects != Side.Redirects)
        {
            var lists = side.Redirects.Select(list => Redirects.Read(list.Text, list.FilePath, side.RootPath)).ToList();
            articles = articles.WithTargets(articles.Targets with { Redirects = new EquatableArray<Redirect>(lists.SelectMany(list => list.Items)) });
        }

        if (side.Lock != Side.Lock && side.Lock is { } accepted)
        {
            articles = articles.WithLock(LockReader.Read(accepted.Text, accepted.FilePath));
        }

        return new EditableContent(articles, side);
    }
}
