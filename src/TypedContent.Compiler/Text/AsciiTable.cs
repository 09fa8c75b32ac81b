namespace TypedContent.Compiler.Text;

/// <summary>Tables that loops over whole texts look each character up in. They are arrays: a type around one costs such a loop a tenth.</summary>
internal static class AsciiTable
{
    /// <summary>128 entries, true at each of <paramref name="characters"/>.</summary>
    public static bool[] Of(string characters) => [.. Enumerable.Range(0, 128).Select(c => characters.IndexOf((char)c) >= 0)];
}
