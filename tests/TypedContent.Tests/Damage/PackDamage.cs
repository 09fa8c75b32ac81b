namespace TypedContent.Tests.Damage;

/// <summary>Damages packs in ways that bit rot, cut off files, and mixed builds do.</summary>
internal sealed class PackDamage(
    IReadOnlyDictionary<string, byte[]> packs, IReadOnlyList<IReadOnlyDictionary<string, byte[]>> otherBuilds, Dice dice)
{
    private const int LongestRun = 200;

    private readonly string[] _locales = [.. packs.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Gets the kinds of damage.</summary>
    internal static IReadOnlyList<string> Kinds { get; } =
    [
        "bit flip", "byte of the header or directory", "byte of the index", "byte of the rows of a record", "byte of the text of a record",
        "byte of the shared text", "swapped slices", "swapped slices of two records", "swapped entries", "swapped parts of entries",
        "other letters in a text", "splice within a pack", "splice of two packs", "truncation", "zeroed run", "pack of another locale",
        "part of the pack of another locale", "pack of other members",
    ];

    /// <summary>Returns a pack with damage of a kind, and the locale whose pack it replaces.</summary>
    internal (string Locale, byte[] Pack) Next(string kind)
    {
        string locale = One(_locales);
        byte[] pack = [.. packs[locale]];
        var parts = new PackParts(pack);
        int[] whole = [.. parts.Entries.Where(each => parts.Record(each).Length > 8)];
        int entry = One(parts.Entries);
        (int record, int length) = parts.Record(One(whole));
        int text = parts.TextOf(record);
        int records = parts.Table(2).Start;
        int shared = parts.Table(3).Start;
        return (locale, kind switch
        {
            "bit flip" => Changed(pack, 0, pack.Length, at => (byte)(pack[at] ^ (1 << dice.Next(8)))),
            "byte of the header or directory" => Changed(pack, 0, parts.DirectoryEnd, _ => AnyByte()),
            "byte of the index" => Changed(pack, parts.DirectoryEnd, records, _ => AnyByte()),
            "byte of the rows of a record" => Changed(pack, record, text, _ => AnyByte()),
            "byte of the text of a record" => Changed(pack, text, record + length, _ => AnyByte()),
            "byte of the shared text" => Changed(pack, shared, pack.Length, _ => AnyByte()),
            "swapped slices" => Swapped(pack, One(parts.Slices(record)), One(parts.Slices(record)), 6),
            "swapped slices of two records" =>
                Swapped(pack, One(parts.Slices(record)), One(parts.Slices(parts.Record(One(whole)).Start)), 6),
            "swapped entries" => Swapped(pack, entry, One(parts.Entries), 24),
            "swapped parts of entries" => PartsSwapped(pack, entry, One(parts.Entries)),
            "other letters in a text" =>
                dice.Next(3) == 0 ? OtherLetters(pack, shared, pack.Length) : OtherLetters(pack, text, record + length),
            "splice within a pack" => Spliced(pack, pack),
            "splice of two packs" => Spliced(pack, dice.Next(2) == 0 ? packs[One(_locales)] : OtherBuild(locale)),
            "truncation" => Truncated(pack),
            "zeroed run" => Zeroed(pack),
            "pack of another locale" => Renamed(packs[One([.. _locales.Where(other => other != locale)])], locale),
            "part of the pack of another locale" => PartOf(pack, packs[One(_locales)]),
            _ => OtherBuild(locale),
        });
    }

    private byte AnyByte() => (byte)dice.Next(256);

    private T One<T>(IReadOnlyList<T> items) => items[dice.Next(items.Count)];

    private byte[] Changed(byte[] pack, int start, int end, Func<int, byte> change)
    {
        for (int times = 1 + dice.Next(3); times > 0 && start < end; times--)
        {
            int at = start + dice.Next(end - start);
            pack[at] = change(at);
        }

        return pack;
    }

    private static byte[] Swapped(byte[] pack, int left, int right, int length)
    {
        byte[] first = [.. pack.AsSpan(left, length)];
        pack.AsSpan(right, length).CopyTo(pack.AsSpan(left));
        first.CopyTo(pack, right);
        return pack;
    }

    private byte[] PartsSwapped(byte[] pack, int left, int right)
    {
        (int start, int length) = One([(0, 8), (8, 8), (8, 16), (16, 8), (12, 4)]);
        return Swapped(pack, left + start, right + start, length);
    }

    private byte[] OtherLetters(byte[] pack, int start, int end)
    {
        for (int at = start + dice.Next(Math.Max(1, end - start)), left = 1 + dice.Next(8); at < end && left > 0; at++)
        {
            if (char.IsAsciiLetter((char)pack[at]))
            {
                pack[at] = (byte)((pack[at] & 0xE0) + 1 + dice.Next(26));
                left--;
            }
        }

        return pack;
    }

    private byte[] Spliced(byte[] pack, byte[] other)
    {
        int from = dice.Next(other.Length);
        ReadOnlySpan<byte> run = other.AsSpan(from, Math.Min(1 + dice.Next(LongestRun), other.Length - from));
        int at = dice.Next(pack.Length);
        int removed = dice.Next(2) == 0 ? Math.Min(run.Length, pack.Length - at) : dice.Next(Math.Min(LongestRun, pack.Length - at));
        byte[] spliced = [.. pack.AsSpan(0, at), .. run, .. pack.AsSpan(at + removed)];
        return dice.Next(2) == 0 ? spliced : WithLength(spliced);
    }

    private byte[] Truncated(byte[] pack)
    {
        byte[] cut = pack[..dice.Next(pack.Length)];
        return dice.Next(2) == 0 ? cut : WithLength(cut);
    }

    private byte[] Zeroed(byte[] pack)
    {
        int at = dice.Next(pack.Length);
        pack.AsSpan(at, Math.Min(1 + dice.Next(LongestRun), pack.Length - at)).Clear();
        return pack;
    }

    /// <summary>Returns a pack whose header has another name, half of the time with the right checksum.</summary>
    private byte[] Renamed(byte[] other, string locale)
    {
        byte[] pack = [.. other];
        System.Text.Encoding.UTF8.GetBytes(locale).CopyTo(pack, 25);
        if (dice.Next(2) == 0)
        {
            new PackParts(pack).SealHeader();
        }

        return pack;
    }

    private byte[] PartOf(byte[] pack, byte[] other)
    {
        int start = dice.Next(Math.Min(pack.Length, other.Length));
        int end = Math.Min(pack.Length, other.Length);
        other.AsSpan(start, 1 + dice.Next(end - start)).CopyTo(pack.AsSpan(start));
        return pack;
    }

    private byte[] OtherBuild(string locale) => One(otherBuilds)[locale];

    /// <summary>Returns a pack whose header has the right length and checksum, so that the damage behind it is met.</summary>
    private static byte[] WithLength(byte[] pack)
    {
        if (pack.Length > 64)
        {
            BitConverter.TryWriteBytes(pack.AsSpan(16), (ulong)pack.Length);
            var parts = new PackParts(pack);
            if (parts.DirectoryEnd <= pack.Length)
            {
                parts.SealHeader();
            }
        }

        return pack;
    }
}
