using Xunit.Abstractions;

namespace TypedContent.Tests.Damage;

/// <summary>Tests that a value read from a damaged pack is the right one, or explained: never silently another.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, byte[]> s_packs = RealContent.Packs(RealContent.Compilation);

    public static TheoryData<string> Kinds { get; } = [.. PackDamage.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damaged_pack_never_gives_another_value(string kind) => Run(kind, 30);

    /// <summary>Damages 20,016 packs.</summary>
    [LongRunningTheory]
    [MemberData(nameof(Kinds))]
    public void A_pack_damaged_in_any_of_many_ways_never_gives_another_value(string kind) => Run(kind, 1_112);

    [Fact]
    public void The_packs_have_what_can_be_damaged()
    {
        PackReader[] packs = [.. s_packs.Values.Select(pack => new PackReader(pack))];

        Assert.Equal(["de-DE", "en-US", "sv-SE"], packs.Select(pack => pack.Locale).Order());
        Assert.All(packs, pack => Assert.Equal(4, pack.Records.Count + pack.Lacking.Count));
        Assert.Contains(packs, pack => pack.Lacking.Count > 1);
        Assert.Contains(packs.SelectMany(pack => pack.Records), record => record.Strings.Skip(2).Contains(null));
        Assert.Contains(packs.SelectMany(pack => pack.Records), record => record.Path.Any(c => c > 0xFF));
        Assert.Equal(
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            packs.SelectMany(pack => pack.Records).SelectMany(record => record.Links).Select(link => (int)link.Kind).Distinct().Order());
    }

    private void Run(string kind, int count)
    {
        var set = new RealSet(RealContent.Compilation);
        foreach ((string locale, byte[] pack) in s_packs)
        {
            set.Replace(locale, pack);
        }

        Subject[] subjects = [.. PublicReads.Of(set)];
        var dice = new Dice(15);
        var damage = new PackDamage(s_packs, RealContent.OtherBuilds, dice);
        var different = new List<string>();
        int explained = 0;
        for (int i = 0; i < count; i++)
        {
            (string locale, byte[] pack) = damage.Next(kind);
            set.Replace(locale, pack);
            int before = different.Count;
            explained += subjects.Select(subject => Reads(subject, dice, different)).ToList().Contains(false) ? 1 : 0;
            set.Replace(locale, s_packs[locale]);
            if (different.Count > before)
            {
                different[before] = $"pack {i}, {locale}: {different[before]}";
            }
        }

        output.WriteLine($"{kind}: {count} packs, {explained} of them with exceptions, {different.Count} values silently different");
        Assert.True(different.Count == 0, $"{different.Count} values\n{string.Join('\n', different.Take(20))}");
        Assert.True(explained > count / 4, $"{explained}");
    }

    /// <summary>Returns false if a read threw. Since exceptions are slow, only a few subjects are then read further.</summary>
    private static bool Reads(Subject subject, Dice dice, List<string> different)
    {
        bool answers = true;
        for (int i = 0; i < subject.Reads.Length && (answers || dice.Next(4) == 0); i++)
        {
            try
            {
                string? value = subject.Reads[i].Read();
                if (value != subject.Expected[i])
                {
                    different.Add($"{subject.Name}, {subject.Reads[i].What}: '{value}' in place of '{subject.Expected[i]}'");
                }
            }
            catch (ContentPackException)
            {
                answers = false;
            }
        }

        return answers;
    }
}
