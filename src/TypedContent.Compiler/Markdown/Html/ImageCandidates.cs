namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Finds the addresses in a <c>srcset</c>, such as <c>a.png 1x, b.png 2x</c>.</summary>
internal static class ImageCandidates
{
    /// <summary>Returns the position of each address. An address ends at white space, since commas may be part of it.</summary>
    public static IEnumerable<(int Start, int Length)> In(string value)
    {
        for (var at = 0; at < value.Length;)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
            {
                at++;
            }

            var after = at;
            var end = after;
            while (end > start && value[end - 1] == ',')
            {
                end--;
            }

            if (end > start)
            {
                yield return (start, end - start);
            }

            // A comma right after the address ends the candidate; otherwise its size extends to the next comma.
            while (end == after && at < value.Length && value[at] != ',')
            {
                at++;
            }
        }
    }
}
