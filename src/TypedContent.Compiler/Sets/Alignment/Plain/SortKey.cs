using System.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Provides what an alphabetical order compares of a text.</summary>
internal static class SortKey
{
    /// <summary>Returns the letters and digits of a text, in lowercase. Of a decomposed text, accents are no part of it.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
