using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents a unit, or several units that are aligned as a whole, such as a table.</summary>
/// <param name="Kind">The kind of block. Elements of different kinds are no translations of each other.</param>
/// <param name="Variety">What may differ between translations, such as the level of a heading.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Marks">A number for the emphasis and the end of the text.</param>
/// <param name="Tokens">The distinct tokens.</param>
internal sealed record AlignmentElement(int Kind, int Variety, int Length, int Marks, ReadOnlyMemory<uint> Tokens)
{
    private const int TableKind = 1;
    private const int CellsKind = 2;
    private const int HeaderCellKind = 4;
    private const int BodyCellKind = 8;

    /// <summary>Gets the indexes of the units.</summary>
    public required IReadOnlyList<int> Units { get; init; }

    /// <summary>Gets the number of sentences, up to seven.</summary>
    public int Sentences { get; init; } = 1;

    /// <summary>Gets a number for the end of the text.</summary>
    public int End => Marks & 3;

    /// <summary>Gets the number of emphasized parts, up to three.</summary>
    public int Emphasis => Marks >> 2;

    /// <summary>Gets a value that indicates whether the element is a heading, so that a section starts with it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Gets a value that indicates whether the element is a table.</summary>
    public bool IsTable => Kind == TableKind;

    /// <summary>Gets a value that indicates whether the element is a cell of a row.</summary>
    public bool IsCell => Kind is HeaderCellKind or BodyCellKind;

    /// <summary>Returns the elements of an article: its units, except that those of a table are one element.</summary>
    /// <param name="units">The units.</param>
    /// <param name="tokens">Their tokens.</param>
    public static AlignmentElement[] Of(EquatableArray<TranslationUnit> units, UnitTokens tokens)
    {
        var elements = new List<AlignmentElement>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var evidence = units[i].Evidence!;
            if (evidence.Table < 0)
            {
                var kind = (int)ContentHash.Add(ContentHash.Empty, unchecked((ulong)(evidence.Nesting * 31) + (ulong)evidence.Form)) & ~3;
                elements.Add(new AlignmentElement(kind, evidence.Variety, evidence.Length, evidence.Marks, tokens[i])
                {
                    Units = [i], Sentences = evidence.Sentences, IsHeading = evidence.Form == UnitForm.Heading,
                });
                continue;
            }

            var first = i;
            while (i + 1 < units.Count && units[i + 1].Evidence!.Table == evidence.Table)
            {
                i++;
            }

            var cells = Enumerable.Range(first, i - first + 1).ToList();
            elements.Add(Union(units, cells, TableKind, cells.Max(cell => units[cell].Evidence!.Column), tokens));
        }

        return [.. elements];
    }

    /// <summary>Returns cells of a table as one element.</summary>
    public static AlignmentElement OfCells(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells, UnitTokens tokens) =>
        Union(units, cells, CellsKind, 0, tokens);

    /// <summary>Returns a cell of a row; an element without text if the row lacks the cell.</summary>
    public static AlignmentElement OfCell(EquatableArray<TranslationUnit> units, int cell, bool isHeader, UnitTokens tokens)
    {
        var kind = isHeader ? HeaderCellKind : BodyCellKind;
        return cell < 0 ? new AlignmentElement(kind, 0, 0, 0, default) { Units = [] } : Union(units, [cell], kind, 0, tokens);
    }

    /// <summary>Returns the element with its block, length and marks as the only evidence.</summary>
    public AlignmentElement WithoutTokens() => this with { Tokens = default };

    private static AlignmentElement Union(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells, int kind, int variety, UnitTokens tokens)
    {
        if (cells.Count == 1)
        {
            var cell = units[cells[0]].Evidence!;
            return new AlignmentElement(kind, variety, cell.Length, cell.Marks, tokens[cells[0]]) { Units = cells, Sentences = cell.Sentences };
        }

        var (count, length) = (0, 0);
        foreach (var cell in cells)
        {
            count += tokens[cell].Length;
        }

        var all = new TokenTable(count);
        foreach (var cell in cells)
        {
            foreach (var token in tokens[cell].Span)
            {
                all.NumberOf(token);
            }

            length += units[cell].Evidence!.Length;
        }

        return new AlignmentElement(kind, variety, length, 0, all.Tokens) { Units = cells };
    }
}
