using System.Globalization;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange;

/// <summary>Gives the texts of an article their ids, in order.</summary>
/// <remarks>
/// The id of a text that stands once depends on nothing else. Of equal texts, it depends on the texts before and after, and on how many have the same
/// beside them, so that a text which is added, removed or moved never gets the translation of another.
/// </remarks>
internal sealed class UnitNumbers
{
    private readonly Queue<UnitId> _ids;

    /// <summary>Computes the ids.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="texts">The source texts.</param>
    public UnitNumbers(string path, IEnumerable<(InlineContent Source, TextKind Kind)> texts)
    {
        var keys = texts.Select(text => KeyOf(text.Source, text.Kind)).ToList();
        var repeated = Repeated(keys);
        var places = keys.Select((key, i) => repeated.ContainsKey(key) ? Join(key, i == 0 ? string.Empty : keys[i - 1], i + 1 == keys.Count ? string.Empty : keys[i + 1]) : key).ToList();
        var counts = Repeated(places);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        _ids = new Queue<UnitId>(places.Select(place =>
        {
            ordinals[place] = ordinals.TryGetValue(place, out var ordinal) ? ordinal + 1 : 1;
            return new UnitId(path, ShortHash.Of(counts.TryGetValue(place, out var count) ? Join(place, count.ToString(CultureInfo.InvariantCulture)) : place), ordinals[place]);
        }));
    }

    /// <summary>Returns the id of the next text.</summary>
    public UnitId Next() => _ids.Dequeue();

    /// <summary>Returns what texts that are equal have in common. White space doesn't count, and a title is no other text.</summary>
    private static string KeyOf(InlineContent source, TextKind kind) =>
        kind is TextKind.Title or TextKind.Description ? Join(SpaceCollapse.Of(source.Markdown), kind.ToString()) : SpaceCollapse.Of(source.Markdown);

    private static Dictionary<string, int> Repeated(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).Where(text => text.Count() > 1).ToDictionary(text => text.Key, text => text.Count(), StringComparer.Ordinal);

    private static string Join(params string[] parts) => string.Join("\n", parts);
}
