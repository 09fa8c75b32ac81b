using System.Globalization;
using System.Runtime.CompilerServices;

namespace TypedContent.Localization;

/// <summary>Caches the locales that serve recently used cultures, so that a warm read compares one reference and takes no lock.</summary>
internal sealed class CultureMap(LocaleFallback fallback)
{
    // Bounded, since an application may create a CultureInfo for every request.
    private const int Capacity = 16;

    // An immutable list whose latest entry is its head. Threads may overwrite each other's entry, which is then resolved again.
    private Entry _latest = new(null, 0, null);

    /// <summary>Returns the index of the locale that serves a culture.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(CultureInfo culture)
    {
        Entry latest = _latest;
        return ReferenceEquals(latest.Culture, culture) ? latest.Locale : FindFurther(latest, culture);
    }

    private int FindFurther(Entry latest, CultureInfo culture)
    {
        int known = 0;
        for (Entry? entry = latest; entry is not null; entry = entry.Previous)
        {
            if (ReferenceEquals(entry.Culture, culture))
            {
                return entry.Locale;
            }

            known++;
        }

        var found = new Entry(culture, fallback.Resolve(culture), known < Capacity ? latest : null);
        Volatile.Write(ref _latest, found);
        return found.Locale;
    }

    private sealed class Entry(CultureInfo? culture, int locale, Entry? previous)
    {
        internal readonly CultureInfo? Culture = culture;
        internal readonly int Locale = locale;
        internal readonly Entry? Previous = previous;
    }
}
