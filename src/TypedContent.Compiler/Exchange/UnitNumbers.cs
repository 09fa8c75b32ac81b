using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange;

/// <summary>Gives the texts of an article their ids, in order.</summary>
/// <param name="path">The path of the article.</param>
internal sealed class UnitNumbers(string path)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Returns the id of the next text.</summary>
    public UnitId Next(InlineContent source)
    {
        var hash = UnitId.HashOf(source);
        _counts.TryGetValue(hash, out var count);
        _counts[hash] = count + 1;
        return new UnitId(path, hash, count + 1);
    }
}
