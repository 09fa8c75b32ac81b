using System.Text.RegularExpressions;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Creates the regular expression of a rule, which whole values are compared with.</summary>
public static class SchemaPattern
{
    /// <summary>Returns the regular expression.</summary>
    /// <param name="pattern">The pattern, as the project states it.</param>
    /// <param name="longest">The limit of the time of a comparison.</param>
    /// <exception cref="ArgumentException">The pattern isn't valid.</exception>
    public static Regex Create(string pattern, TimeSpan longest)
    {
        _ = new Regex(pattern);
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.None, longest);
        }
        catch (ArgumentException)
        {
            // The pattern ends with a comment, which a line break ends: (?x) [a-z]+ # letters
            return new Regex($"\\A(?:{pattern}\n)\\z", RegexOptions.None, longest);
        }
    }
}
