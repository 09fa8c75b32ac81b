using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Finds the end of a JSON object.</summary>
internal static class JsonObject
{
    /// <summary>Determines whether an object with a member begins at <paramref name="start"/>.</summary>
    public static bool BeginsAt(string text, int start)
    {
        if (start >= text.Length || text[start] != '{')
        {
            return false;
        }

        start++;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && text[start] == '"';
    }

    /// <summary>Returns the end of the object at <paramref name="start"/>, after which its line is blank; -1 if there is none.</summary>
    public static int EndOf(string text, int start)
    {
        var depth = 0;
        var isInString = false;
        for (var at = BeginsAt(text, start) ? start : text.Length; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when isInString:
                    at++;
                    break;
                case '"':
                    isInString = !isInString;
                    break;
                case '{' or '[' when !isInString:
                    depth++;
                    break;
                case '}' or ']' when !isInString && --depth == 0:
                    return TextLines.IsBlankFrom(text, at + 1) ? at + 1 : -1;
            }
        }

        return -1;
    }
}
