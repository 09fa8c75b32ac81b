using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>Provides text in Unicode's normalization forms. Some systems write the names of files in the decomposed form.</summary>
internal static class ComposedText
{
    /// <summary>Returns <paramref name="text"/> in the composed form (NFC); unchanged if it isn't valid.</summary>
    public static string Of(string text) => In(NormalizationForm.FormC, text);

    /// <summary>Returns <paramref name="text"/> in the decomposed form (NFD), in which letters and accents are characters of their own.</summary>
    public static string Decomposed(string text) => In(NormalizationForm.FormD, text);

    private static string In(NormalizationForm form, string text)
    {
        if (IsAscii(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(form);
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
