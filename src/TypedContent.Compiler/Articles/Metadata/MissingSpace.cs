using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Finds lines such as <c>title:Invoices</c>, which YAML doesn't read as a key and a value.</summary>
internal static class MissingSpace
{
    /// <summary>Returns the range of the last such line that begins in <paramref name="start"/>..<paramref name="end"/>; null if there is none.</summary>
    public static TextRange? Find(string text, int start, int end)
    {
        TextRange? found = null;
        for (var line = start; line < end; line = TextLines.Next(text, line))
        {
            var key = TextLines.SkipSpaces(text, line);
            var at = key;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.'))
            {
                at++;
            }

            if (at > key && at + 1 < text.Length && text[at] == ':' && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('/' or '\\' or ':'))
            {
                found = new TextRange(key, TextLines.EndOf(text, at));
            }
        }

        return found;
    }
}
