using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Symbols;

/// <summary>Provides the headings of an article as symbols, and the parts that can be hidden.</summary>
internal static class DocumentOutline
{
    private const int String = 15;

    /// <summary>Returns the headings as a tree.</summary>
    public static IReadOnlyList<DocumentSymbol> SymbolsOf(ContentSnapshot snapshot, string path) =>
        snapshot.ContentsOf(path) is { } contents ? Children(snapshot, contents, 0, contents.Headings.Count, 0) : [];

    /// <summary>Returns the front matter, the sections, and the blocks of several lines.</summary>
    public static IReadOnlyList<FoldingRange> FoldsOf(ContentSnapshot snapshot, string path)
    {
        if (snapshot.ContentsOf(path) is not { } contents)
        {
            return [];
        }

        var text = snapshot.TextOf(path);
        var folds = new List<FoldingRange>();
        if (contents.BodyStart > 0)
        {
            folds.Add(new FoldingRange(0, LastLine(contents.BodyStart)) { Kind = "region" });
        }

        folds.AddRange(contents.Headings.Select((heading, i) => new FoldingRange(heading.Span.StartLine, LastLine(EndOf(contents, i)))));
        folds.AddRange(contents.Blocks.Select(block => new FoldingRange(block.StartLine, LastLine(block.Start + block.Length))));
        return [.. folds.Where(fold => fold.EndLine > fold.StartLine).DistinctBy(fold => fold.StartLine).OrderBy(fold => fold.StartLine)];

        // Blank lines at the end stay visible.
        int LastLine(int end)
        {
            while (end > 0 && char.IsWhiteSpace(text.Value[end - 1]))
            {
                end--;
            }

            return text.PositionOf(end).Line;
        }
    }

    private static List<DocumentSymbol> Children(ContentSnapshot snapshot, FileContents contents, int start, int end, int level)
    {
        var text = snapshot.TextOf(contents.FilePath);
        var symbols = new List<DocumentSymbol>();
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && contents.Headings[next].Level > contents.Headings[i].Level)
            {
                next++;
            }

            var heading = contents.Headings[i];
            symbols.Add(new DocumentSymbol(
                heading.Label.Length > 0 ? heading.Label : "#" + heading.Anchor, String, text.RangeOf(heading.Span.Start, EndOf(contents, i)), text.RangeOf(heading.Span),
                Children(snapshot, contents, i + 1, next, level + 1))
            {
                Detail = "#" + heading.Anchor,
            });
            i = next;
        }

        return symbols;
    }

    /// <summary>Returns the offset at which the section of a heading ends.</summary>
    private static int EndOf(FileContents contents, int heading)
    {
        for (var i = heading + 1; i < contents.Headings.Count; i++)
        {
            if (contents.Headings[i].Level <= contents.Headings[heading].Level)
            {
                return contents.Headings[i].Span.Start;
            }
        }

        return contents.Text.Length;
    }
}
