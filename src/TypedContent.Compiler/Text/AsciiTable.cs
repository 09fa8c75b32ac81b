namespace TypedContent.Compiler.Text;

/// <summary>Creates tables in which loops over whole texts look up characters.</summary>
/// <remarks>The tables are arrays, because a type around an array makes such loops a tenth slower.</remarks>
internal static class AsciiTable
{
    /// <summary>Returns a table of 128 entries, which are true for <paramref name="characters"/>.</summary>
    public static bool[] Of(string characters) => [.. Enumerable.Range(0, 128).Select(c => characters.IndexOf((char)c) >= 0)];
}
