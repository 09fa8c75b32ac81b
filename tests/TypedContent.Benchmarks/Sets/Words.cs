namespace TypedContent.Benchmarks.Sets;

/// <summary>Maps numbers to words, so that copied texts differ in words instead of digits.</summary>
internal static class Words
{
    private static readonly string[] s_syllables = ["ba", "ke", "li", "mo", "nu", "pra", "sto", "ti"];

    /// <summary>Returns the word of <paramref name="number"/>.</summary>
    public static string Of(int number)
    {
        var word = string.Empty;
        do
        {
            word += s_syllables[number % s_syllables.Length];
            number /= s_syllables.Length;
        }
        while (number > 0);

        return word;
    }
}
