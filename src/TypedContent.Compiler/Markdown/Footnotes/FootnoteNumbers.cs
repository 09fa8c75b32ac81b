using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Headings;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Numbers the footnotes of an article in the order in which they are referred to, and gives them ids that nothing else has.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<FootnoteReference> _inText = [];
    private readonly Dictionary<FootnoteBlock, List<FootnoteReference>> _inNotes = [];
    private readonly List<FootnoteBlock> _used = [];
    private Dictionary<string, int> _ids = [];

    /// <summary>Adds a reference in <paramref name="block"/>, unless readers don't see it. Takes references in the order of the text.</summary>
    public void Add(FootnoteReference reference, Block? block)
    {
        if (IsInImage(reference))
        {
            return;
        }

        var references = _inText;
        if (NoteAround(block) is { } note && !_inNotes.TryGetValue(note, out references))
        {
            _inNotes.Add(note, references = []);
        }

        references.Add(reference);
    }

    /// <summary>Sets the numbers and ids of notes and references, the links back, and the places of notes in lists.</summary>
    /// <param name="notes">The notes of the article.</param>
    /// <param name="anchors">The ids that the article has.</param>
    public void Finish(FootnoteTable notes, IEnumerable<string> anchors)
    {
        _ids = anchors.Distinct(StringComparer.Ordinal).ToDictionary(anchor => anchor, _ => 1, StringComparer.Ordinal);
        Refer(_inText);
        for (var i = 0; i < _used.Count; i++)
        {
            // A reference in a note that is left out leads nowhere.
            if (_inNotes.TryGetValue(_used[i], out var references))
            {
                Refer(references);
            }
        }

        // Notes in a note have a list of their own.
        var lists = new Dictionary<FootnoteBlock, FootnoteBlock>();
        foreach (var note in notes.Notes.Where(note => note.Number > 0))
        {
            note.BeginsList = !lists.ContainsKey(note.First);
            lists[note.First] = note;
            AddBackLinks(note);
        }

        foreach (var last in lists.Values)
        {
            last.EndsList = true;
        }
    }

    private void Refer(IEnumerable<FootnoteReference> references)
    {
        foreach (var reference in references)
        {
            var note = reference.Note;
            for (var shown = note; shown is { Number: 0 }; shown = NoteAround(shown.Parent))
            {
                _used.Add(shown);
                shown.Number = _used.Count;
                shown.Id = IdOf("note-", shown);
            }

            reference.Id = IdOf("noteref-", note);
            note.References.Add(reference.Id);
        }
    }

    private string IdOf(string prefix, FootnoteBlock note) =>
        HeadingSlug.Numbered(prefix + note.Number.ToString(CultureInfo.InvariantCulture), _ids);

    private static FootnoteBlock? NoteAround(Block? block)
    {
        while (block is not (null or FootnoteBlock))
        {
            block = block.Parent;
        }

        return (FootnoteBlock?)block;
    }

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }

        return false;
    }

    private static void AddBackLinks(FootnoteBlock note)
    {
        if (note.LastChild is not ParagraphBlock { Inline: not null } paragraph)
        {
            note.Add(paragraph = new ParagraphBlock { Inline = new ContainerInline(), Span = new SourceSpan(note.Span.End + 1, note.Span.End) });
        }

        paragraph.Inline!.AppendChild(new FootnoteBackLinks(note) { Span = new SourceSpan(paragraph.Span.End + 1, paragraph.Span.End) });
    }
}
