namespace TypedContent.Tool.Formats;

/// <summary>Writes and reads the note that states the digest of the translation that was exported. Programs keep the words of notes, if they keep notes at all.</summary>
internal static class ExportedNote
{
    private const string Start = "exported translation: ";

    /// <summary>Returns the note.</summary>
    public static string Of(string digest) => Start + digest;

    /// <summary>Returns the digest that a note states; null if it is another note.</summary>
    public static string? DigestIn(string note) => note.Trim() is var text && text.StartsWith(Start, StringComparison.Ordinal) ? text[Start.Length..].Trim() : null;
}
