using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Makes the edits of tables of contents whose entries lead to the moved article.</summary>
internal static class TocMover
{
    /// <summary>Returns the edits.</summary>
    /// <exception cref="MoveException">A destination can't be changed.</exception>
    public static IEnumerable<TextEdit> EditsOf(EditableContent content, ContentCompilation after, Relocation relocation)
    {
        var before = content.Compilation;
        var placed = TocSet.Of(before.Tocs, before.Options).All.ToDictionary(toc => toc.File.FilePath, StringComparer.Ordinal);
        foreach (var toc in before.Tocs.Where(toc => placed.ContainsKey(toc.FilePath)))
        {
            var (text, place) = (content.TextOf(toc.FilePath) ?? string.Empty, placed[toc.FilePath]);
            var from = new Articles.ArticleVariant { Path = place.Path, Locale = place.Locale, FilePath = toc.FilePath, Place = place.Place };
            foreach (var target in toc.Entries.SelectMany(entry => entry.Targets))
            {
                var reference = new Articles.LinkReference(target.Text, false);
                if (LinkResolver.Resolve(from, reference, before.Index) is not { Kind: LinkKind.Article or LinkKind.Section } old || old.Target != relocation.OldPath)
                {
                    continue;
                }

                // The place of a text in quotes has the quotes, too.
                var at = text.IndexOf(target.Text, target.Span.Start, target.Span.Length, StringComparison.Ordinal);
                var written = at < 0 ? null : WrittenDestination.At(toc.FilePath, text, new LineMap(text).Span(at, target.Text.Length), target.Text);
                var edit = written is null ? null : LinkForms.Of(written, from.Path, null, relocation.OldPath, relocation.NewPath, null).Select(written.WithPath)
                    .FirstOrDefault(edit => LinkResolver.Resolve(from, reference with { Destination = edit.NewText + written.RestText }, after.Index).Target == relocation.NewPath);
                yield return edit ?? throw new MoveException($"{toc.FilePath}({target.Span.StartLine + 1}): the entry '{target.Text}' can't be changed; write it plainly");
            }
        }
    }
}
