using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Represents the footnotes of an article, in order, by label. Of several with one label, references lead to the first.</summary>
internal sealed class FootnoteTable
{
    private readonly List<FootnoteBlock> _notes = [];
    private readonly Dictionary<string, FootnoteBlock> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the notes.</summary>
    public IReadOnlyList<FootnoteBlock> Notes => _notes;

    /// <summary>Gets a parser context with which text outside of the article, such as a single unit, refers to these notes.</summary>
    public MarkdownParserContext Context => new() { Properties = { [typeof(FootnoteTable)] = this } };

    /// <summary>Returns the notes of <paramref name="markdown"/>; null if it has none.</summary>
    public static FootnoteTable? Of(MarkdownDocument markdown) => markdown.GetData(typeof(FootnoteTable)) as FootnoteTable;

    /// <summary>Returns the notes that text which is parsed may refer to; null if there are none.</summary>
    public static FootnoteTable? Of(InlineProcessor processor) =>
        Of(processor.Document) ?? (processor.Context?.Properties.TryGetValue(typeof(FootnoteTable), out var table) == true ? (FootnoteTable)table : null);

    /// <summary>Adds a note of <paramref name="markdown"/>.</summary>
    public static void Add(MarkdownDocument markdown, FootnoteBlock note)
    {
        if (Of(markdown) is not { } table)
        {
            markdown.SetData(typeof(FootnoteTable), table = new FootnoteTable());
        }

        table._notes.Add(note);
        if (!table._byLabel.ContainsKey(note.Label))
        {
            table._byLabel.Add(note.Label, note);
        }
    }

    /// <summary>Finds a note by its label.</summary>
    public bool TryFind(ReadOnlySpan<char> label, [NotNullWhen(true)] out FootnoteBlock? note) => _byLabel.TryGetValue(label.ToString(), out note);
}
