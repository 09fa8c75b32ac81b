using System.Collections.Concurrent;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Orders the locales in which readers of a locale get what it lacks.</summary>
internal sealed class LocaleFallback(EquatableArray<string> locales, string source, string? preferred)
{
    private readonly FallbackOrder _order = new([.. locales], source, preferred);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _chains = new(StringComparer.Ordinal);

    /// <summary>Returns every locale of the set once, in the order in which readers of <paramref name="locale"/> get them.</summary>
    public IReadOnlyList<string> Chain(string locale) => _chains.GetOrAdd(
        locale, name => [.. _order.For(LocaleLineage.OfName(name)).Select(index => locales[index])]);
}
