using System.Globalization;
using System.Text;

namespace TypedContent.Benchmarks.Sets;

/// <summary>
/// Adds to articles what reference documentation of 12,759 articles was measured to have: long titles, long lists of keywords, cross references, and
/// sentences that an article repeats with another translation.
/// </summary>
internal static class ReferenceText
{
    private const int LongestTitle = 289;
    private const int LongestList = 34_000;
    private const int CrossReferences = 4;

    /// <summary>Returns the text of the article with a number.</summary>
    public static string AddTo(string text, int number)
    {
        var lines = text.Split('\n').ToList();
        var title = lines.FindIndex(line => line.StartsWith("title:", StringComparison.Ordinal));
        if (title >= 0 && number % 50 == 0)
        {
            lines[title] = ("title: " + string.Join(' ', Enumerable.Range(number, LongestTitle).Select(Words.Of)))[..LongestTitle].TrimEnd();
        }

        var end = lines[0].TrimEnd() == "---" ? lines.FindIndex(1, line => line.TrimEnd() == "---") : -1;
        if (end > 0)
        {
            lines.InsertRange(end, ["f1_keywords:", .. Keywords(number, number % 1_000 == 0 ? LongestList : 200)]);
        }

        return string.Join('\n', lines).TrimEnd() + "\n\n" + Units(number);
    }

    private static IEnumerable<string> Keywords(int number, int length)
    {
        for (var (i, written) = (0, 0); written < length; i++)
        {
            var line = $"- vs.{Words.Of(number)}.{Words.Of(i)}";
            written += line.Length + 1;
            yield return line;
        }
    }

    private static string Units(int number)
    {
        var units = new StringBuilder();
        var place = 0;
        for (var i = 0; i < CrossReferences; i++)
        {
            var name = $"System.{Words.Of(number)}.{Words.Of(i)}";
            Unit($"Läs {Words.Of(number)} om <xref:{name}> också.", $"Read {Words.Of(number)} about <xref:{name}> too.");
        }

        for (var i = 0; i < 3; i++)
        {
            Unit($"Visa exemplet {Words.Of(i)}.", "Show the example.");
        }

        return units.ToString();

        void Unit(string target, string source)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{number:x5}-{9_000 + place++}");
            units.Append("<span data-ttu-id=\"").Append(id).Append("\">").Append(target)
                .Append("</span><span class=\"sxs-lookup\"><span data-stu-id=\"").Append(id).Append("\">").Append(source).Append("</span></span>\n\n");
        }
    }
}
