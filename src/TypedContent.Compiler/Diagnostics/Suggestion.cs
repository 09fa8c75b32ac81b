namespace TypedContent.Compiler.Diagnostics;

/// <summary>Provides the wording of suggestions that several rules make.</summary>
internal static class Suggestion
{
    /// <summary>Returns the suggestion that <paramref name="name"/> was meant; null if it is null.</summary>
    public static string? Similar(string? name) => name is null ? null : $"'{name}' is similar";

    /// <summary>Returns the suggestion to write <paramref name="text"/> instead.</summary>
    public static string Write(string text) => $"write '{text}'";
}
