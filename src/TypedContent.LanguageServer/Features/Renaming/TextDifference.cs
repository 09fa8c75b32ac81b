using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Finds the edits that make one text of another: by line where the lines stay, so that the cursor and folds do, too.</summary>
internal static class TextDifference
{
    /// <summary>Returns the edits, in order.</summary>
    public static IReadOnlyList<TextReplacement> Between(DocumentText before, string after)
    {
        if (before.Value == after)
        {
            return [];
        }

        var now = new DocumentText(after, PositionEncoding.Utf16);
        if (now.LineCount != before.LineCount)
        {
            return [Changed(before, 0, before.Value.Length, after)];
        }

        var edits = new List<TextReplacement>();
        for (var line = 0; line < now.LineCount; line++)
        {
            var (start, end) = (before.StartOf(line), line + 1 < before.LineCount ? before.StartOf(line + 1) : before.Value.Length);
            var text = after[now.StartOf(line)..(line + 1 < now.LineCount ? now.StartOf(line + 1) : after.Length)];
            if (!before.Value.AsSpan(start, end - start).SequenceEqual(text))
            {
                edits.Add(Changed(before, start, end, text));
            }
        }

        return edits;
    }

    /// <summary>Returns the edit of a range, without what both texts begin and end with.</summary>
    private static TextReplacement Changed(DocumentText before, int start, int end, string text)
    {
        var old = before.Value.AsSpan(start, end - start);
        var prefix = old.CommonPrefixLength(text);
        prefix -= prefix > 0 && char.IsHighSurrogate(old[prefix - 1]) ? 1 : 0;
        var suffix = 0;
        while (suffix < Math.Min(old.Length, text.Length) - prefix && old[old.Length - suffix - 1] == text[text.Length - suffix - 1] && !char.IsLowSurrogate(old[old.Length - suffix - 1]))
        {
            suffix++;
        }

        return new TextReplacement(before.RangeOf(start + prefix, end - suffix), text[prefix..(text.Length - suffix)]);
    }
}
