using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Edits;

/// <summary>Represents the replacement of a range of a file.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Range">The range in the text of the file.</param>
/// <param name="NewText">The text to write there.</param>
public sealed record TextEdit(string FilePath, TextRange Range, string NewText)
{
    /// <summary>Determines whether two edits of a file can't both be made.</summary>
    public bool Overlaps(TextEdit other) => FilePath == other.FilePath
        && (Range == other.Range || (Range.Start < other.Range.End && other.Range.Start < Range.End));

    /// <summary>Returns <paramref name="text"/> with edits, which must not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Range.Start).ThenBy(edit => edit.Range.End))
        {
            result.Append(text, at, edit.Range.Start - at).Append(edit.NewText);
            at = edit.Range.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
