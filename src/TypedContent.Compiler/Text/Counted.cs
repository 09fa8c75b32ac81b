using System.Globalization;

namespace TypedContent.Compiler.Text;

/// <summary>Writes numbers of things in messages.</summary>
public static class Counted
{
    /// <summary>Returns a number with its noun, such as <c>1 text</c> and <c>1,200 texts</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun in the singular, whose plural ends in <c>s</c>.</param>
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");

    /// <summary>Returns a number with the words that follow it.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The words after 1.</param>
    /// <param name="many">The words after other numbers.</param>
    public static string Of(int count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
