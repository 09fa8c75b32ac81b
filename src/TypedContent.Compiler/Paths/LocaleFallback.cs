using System.Collections.Concurrent;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Provides the order in which locales are tried for the readers of a locale.</summary>
internal sealed class LocaleFallback(EquatableArray<string> locales, string source, string? preferred)
{
    private readonly FallbackOrder _order = new([.. locales], source, preferred);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _chains = new(StringComparer.Ordinal);

    /// <summary>Returns each locale of the set once, in the order in which they are tried for readers of <paramref name="locale"/>.</summary>
    public IReadOnlyList<string> Chain(string locale) => _chains.GetOrAdd(
        locale, name => [.. _order.For(LocaleLineage.Of(name)).Select(index => locales[index])]);
}
