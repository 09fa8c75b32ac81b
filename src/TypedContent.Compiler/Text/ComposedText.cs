using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>Provides text in Unicode's composed form (NFC). Some systems write the names of files in the decomposed form.</summary>
internal static class ComposedText
{
    /// <summary>Returns <paramref name="text"/> in the composed form; unchanged if it isn't valid.</summary>
    public static string Of(string text)
    {
        if (IsAscii(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
