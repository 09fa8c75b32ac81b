using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TypedContent.Benchmarks.Editing;

/// <summary>Represents a kind of edit at a random place. Each edit makes a finding, so that one can be waited for.</summary>
/// <param name="What">The description of the edit.</param>
/// <param name="PlaceIn">Returns a random place in a text; null if there is none.</param>
/// <param name="Text">Returns what is inserted at the place; the number makes it different each time.</param>
[SuppressMessage("Security", "CA5394", Justification = "The same places are chosen in every run.")]
internal sealed record RandomEdit(string What, Func<string, Random, int?> PlaceIn, Func<int, string> Text)
{
    // The finding is about the character that stands for one that was lost.
    private const string Lost = "\uFFFD";

    private const string Translation = "<span data-ttu-id=\"";
    private const string Source = "<span data-stu-id=\"";

    /// <summary>Gets all kinds.</summary>
    public static RandomEdit[] All { get; } =
    [
        new("sentence", (text, random) => UnitIn(text, random, Translation, isHeading: false), number => string.Create(CultureInfo.InvariantCulture, $"Word{number} {Lost} ")),
        new("link", (text, random) => Any(Occurrences(text, "](").Select(at => at + 2), random), number => string.Create(CultureInfo.InvariantCulture, $"missing-{number}-")),
        new("heading", (text, random) => UnitIn(text, random, Source, isHeading: true), number => string.Create(CultureInfo.InvariantCulture, $"[Word{number}](missing-{number}.md) ")),
    ];

    private static int? UnitIn(string text, Random random, string start, bool isHeading) => Any(
        Occurrences(text, start).Where(at => at > text.IndexOf("\n---", StringComparison.Ordinal) && text[text.LastIndexOf('\n', at) + 1] == '#' == isHeading).Select(at => text.IndexOf('>', at) + 1), random);

    private static int? Any(IEnumerable<int> places, Random random) => places.ToList() is { Count: > 0 } found ? found[random.Next(found.Count)] : null;

    private static IEnumerable<int> Occurrences(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
