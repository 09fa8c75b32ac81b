namespace TypedContent.Fuzzing.Bombs;

/// <summary>
/// Represents a family of articles that are small to write and costly to read. <paramref name="Make"/> takes their length in
/// characters.
/// </summary>
public sealed record Bomb(string Name, Func<int, string> Make)
{
    /// <summary>Gets a value that indicates whether they are tables of contents instead of articles.</summary>
    public bool IsToc { get; init; }

    /// <summary>Returns the case of an article or a table of contents with a length in characters.</summary>
    public FuzzCase Case(int length, int number = 0) => new(number, Name, Make(length)) { IsToc = IsToc };

    /// <summary>Creates a family that repeats a text.</summary>
    public static Bomb Run(string name, string text, string before = "", string after = "") =>
        new(name, length => before + Repeat(text, length - before.Length - after.Length) + after);

    /// <summary>Creates a family that opens and closes a construct the same number of times.</summary>
    public static Bomb Nest(string name, string open, string close, string inside = "a") =>
        new(name, length => (length / (open.Length + close.Length)) is var times
            ? string.Concat(Enumerable.Repeat(open, times)) + inside + string.Concat(Enumerable.Repeat(close, times)) : string.Empty);

    /// <summary>Creates a family of lines that differ by their number.</summary>
    public static Bomb Lines(string name, Func<int, string> line, string before = "", string after = "") => new(name, length =>
    {
        var text = new System.Text.StringBuilder(before);
        for (var i = 0; ; i++)
        {
            var next = line(i);
            if (text.Length + next.Length + after.Length > length)
            {
                return text.Append(after).ToString();
            }

            text.Append(next);
        }
    });

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));
}
