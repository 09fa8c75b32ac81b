namespace TypedContent.Compiler.Text;

/// <summary>Shortens the text that a message quotes.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>Returns the beginning of <paramref name="text"/>, on one line.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest).TrimEnd() + "…";
        return cut.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
    }
}
