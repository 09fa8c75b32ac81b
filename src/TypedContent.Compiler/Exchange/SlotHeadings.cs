using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the headings above the texts of a file, and their lines.</summary>
internal static class SlotHeadings
{
    /// <summary>Returns texts with their headings and lines.</summary>
    /// <param name="slots">The texts, in the order of the file.</param>
    /// <param name="syntax">The file.</param>
    public static IEnumerable<TextSlot> AddTo(IEnumerable<TextSlot> slots, ArticleSyntax syntax)
    {
        var headings = syntax.Body!.Headings.Select(heading => (heading.Level, Start: FileOffset(syntax, heading.Start), End: FileOffset(syntax, heading.End))).ToList();
        var (path, next, open) = (new List<(int Level, string Label)>(), 0, -1);
        foreach (var slot in slots)
        {
            while (next < headings.Count && headings[next].Start <= slot.Range.Start)
            {
                path.RemoveAll(heading => heading.Level >= headings[next].Level);
                path.Add((headings[next].Level, string.Empty));
                open = headings[next++].End;
            }

            var isHeading = slot.Range.Start < open;
            IReadOnlyList<string> above = [.. path.Take(isHeading ? path.Count - 1 : path.Count).Select(heading => heading.Label).Where(label => label.Length > 0)];
            if (isHeading)
            {
                // The heading of a side-by-side file can consist of several texts.
                var label = path[path.Count - 1].Label + (slot.Source ?? slot.Content).Words;
                path[path.Count - 1] = (path[path.Count - 1].Level, label.Trim());
            }

            yield return slot with { Headings = above, Line = syntax.Lines.Span(slot.Range.Start, 0).StartLine + 1 };
        }
    }

    private static int FileOffset(ArticleSyntax syntax, int position) => syntax.Stripped.Map.ToOriginal(Math.Min(position, syntax.Stripped.Text.Length));
}
