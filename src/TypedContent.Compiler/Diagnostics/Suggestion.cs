namespace TypedContent.Compiler.Diagnostics;

/// <summary>Provides the wording of suggestions that several rules make.</summary>
internal static class Suggestion
{
    /// <summary>Returns the suggestion that <paramref name="name"/> was meant; null if it is null.</summary>
    public static string? Similar(string? name) => name is null ? null : $"'{name}' is similar";

    /// <summary>Returns the suggestion to write <paramref name="text"/> instead.</summary>
    public static string Write(string text) => $"write '{text}'";

    /// <summary>Returns the text that a suggestion says to write, or to be similar; null if it says something else.</summary>
    public static string? TextIn(string? suggestion)
    {
        if (suggestion is null)
        {
            return null;
        }

        const string write = "write '", similar = "' is similar";
        return suggestion.StartsWith(write, StringComparison.Ordinal) && suggestion.EndsWith("'", StringComparison.Ordinal) ? suggestion.Substring(write.Length, suggestion.Length - write.Length - 1)
            : suggestion.StartsWith("'", StringComparison.Ordinal) && suggestion.EndsWith(similar, StringComparison.Ordinal) ? suggestion.Substring(1, suggestion.Length - similar.Length - 1)
            : null;
    }
}
