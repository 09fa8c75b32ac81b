using System.Globalization;

namespace TypedContent.Fallback;

/// <summary>Remembers which locale serves the cultures used lately, so that a warm read compares one reference and takes no lock.</summary>
internal sealed class CultureMap(LocaleFallback fallback)
{
    // Bounded, since an app may make a new CultureInfo for every request.
    private const int Capacity = 16;

    private Entry[] _recent = [];

    /// <summary>The index of the locale that serves the current UI culture.</summary>
    internal int Current => Resolve(CultureInfo.CurrentUICulture);

    /// <summary>The index of the locale that serves a culture.</summary>
    internal int Resolve(CultureInfo culture)
    {
        Entry[] recent = _recent;
        for (int i = 0; i < recent.Length; i++)
        {
            if (ReferenceEquals(recent[i].Culture, culture))
            {
                return recent[i].Locale;
            }
        }

        return Remember(culture, recent);
    }

    private int Remember(CultureInfo culture, Entry[] recent)
    {
        int locale = fallback.Resolve(culture);
        var next = new Entry[Math.Min(recent.Length + 1, Capacity)];
        next[0] = new Entry(culture, locale);
        Array.Copy(recent, 0, next, 1, next.Length - 1);

        // Threads may overwrite each other's entry, which is then found anew.
        Volatile.Write(ref _recent, next);
        return locale;
    }

    private readonly struct Entry(CultureInfo culture, int locale)
    {
        internal CultureInfo Culture { get; } = culture;

        internal int Locale { get; } = locale;
    }
}
