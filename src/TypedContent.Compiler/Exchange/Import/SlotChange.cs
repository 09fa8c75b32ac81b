using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Edits;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents a text of a file that gets another translation.</summary>
/// <param name="Imported">The translation in the file of translators.</param>
/// <param name="Unit">The text.</param>
/// <param name="Slot">The place of the text.</param>
/// <param name="Content">The translation.</param>
/// <param name="Ways">The ways to write it, the plainest first.</param>
internal sealed record SlotChange(ImportedText Imported, ExchangeUnit Unit, TextSlot Slot, InlineContent Content, IEnumerable<WrittenText> Ways)
{
    /// <summary>Returns the edit that writes a text, with the space around it as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="markdown">The text.</param>
    public TextEdit Edit(FileTexts file, string markdown)
    {
        var present = file.Text.Substring(Slot.Range.Start, Slot.Range.Length);
        var (begin, end) = (present.TakeWhile(SpaceCollapse.IsSpace).Count(), present.Reverse().TakeWhile(SpaceCollapse.IsSpace).Count());
        var isBlank = begin == present.Length;

        // A key of the front matter without a value lacks the space before one, too.
        markdown = Slot.IsPlain && present.Length == 0 && Slot.Range.Start > 0 && file.Text[Slot.Range.Start - 1] == ':' ? " " + markdown : markdown;
        return new TextEdit(
            file.Identity.FilePath, Slot.Range,
            present.Substring(0, begin) + markdown + (isBlank ? string.Empty : present.Substring(present.Length - end)));
    }
}
