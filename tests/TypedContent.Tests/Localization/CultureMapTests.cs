using System.Globalization;
using System.Runtime.CompilerServices;
using TypedContent.Localization;

namespace TypedContent.Tests.Localization;

public sealed class CultureMapTests
{
    private static readonly Locale[] s_locales = [new("de-DE"), new("en-US"), new("sv-SE")];

    private readonly CultureMap _map = new(new LocaleFallback(s_locales, s_locales[1], null));

    [Fact]
    public void A_culture_is_resolved_once()
    {
        var culture = new ObservedCulture("de-AT");

        Assert.Equal(0, _map.Find(culture));
        int reads = culture.NameReads;
        Assert.Equal(0, _map.Find(culture));

        Assert.Equal(reads, culture.NameReads);
    }

    [Fact]
    public void Cultures_that_take_turns_are_resolved_once()
    {
        ObservedCulture[] cultures = [.. Enumerable.Range(0, 15).Select(i => new ObservedCulture(i % 2 == 0 ? "sv-FI" : "de-AT"))];
        Array.ForEach(cultures, culture => _map.Find(culture));
        int[] reads = Array.ConvertAll(cultures, culture => culture.NameReads);

        for (int round = 0; round < 3; round++)
        {
            Assert.All(cultures, culture => Assert.Equal(culture.Name == "sv-FI" ? 2 : 0, _map.Find(culture)));
        }

        // The test reads each name once a round.
        Assert.Equal(reads.Select(count => count + 3), cultures.Select(culture => culture.NameReads));
    }

    [Fact]
    public void A_new_culture_for_every_request_is_not_kept()
    {
        WeakReference[] first = [.. Enumerable.Range(0, 5).Select(_ => FindNew())];
        for (int i = 0; i < 40; i++)
        {
            FindNew();
        }

        GC.Collect();

        Assert.All(first, reference => Assert.False(reference.IsAlive));
        GC.KeepAlive(_map);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference FindNew()
    {
        var culture = new ObservedCulture("sv-FI");
        Assert.Equal(2, _map.Find(culture));
        return new WeakReference(culture);
    }

    private sealed class ObservedCulture(string name) : CultureInfo(name)
    {
        public int NameReads { get; private set; }

        public override string Name
        {
            get
            {
                NameReads++;
                return base.Name;
            }
        }
    }
}
