using System.Text;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>Shows the differences of two texts, without the common lines at both ends.</summary>
internal static class LineDiff
{
    /// <summary>Returns the lines of <paramref name="expected"/> with <c>-</c> and of <paramref name="actual"/> with <c>+</c>.</summary>
    public static string Of(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        var shorter = Math.Min(left.Length, right.Length);
        var start = 0;
        while (start < shorter && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        var diff = new StringBuilder().Append("@@ line ").Append(start + 1).Append('\n');
        foreach (var line in left[start..^end])
        {
            diff.Append("- ").Append(line).Append('\n');
        }

        foreach (var line in right[start..^end])
        {
            diff.Append("+ ").Append(line).Append('\n');
        }

        return diff.ToString();
    }
}
