namespace TypedContent.Compiler.Text;

/// <summary>Shortens the text that a message quotes.</summary>
internal static class Excerpt
{
    private const int Longest = 60;
    private const int LongestPart = 1_000;

    /// <summary>Returns the beginning of <paramref name="text"/>, on one line.</summary>
    public static string Of(string text)
    {
        var cut = Cut(text, Longest);
        return cut.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
    }

    /// <summary>Returns <paramref name="text"/> as a part of a message, which nobody reads beyond some lines.</summary>
    public static string Part(string text) => Cut(text, LongestPart);

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length).TrimEnd() + "…";
}
