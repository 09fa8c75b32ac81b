namespace TypedContent.Shared;

/// <summary>Provides what Unicode's locale data (CLDR 48) says of locales whose names don't tell their parent, script or region.</summary>
/// <remarks>
/// The system is not asked: without ICU it knows no parents, and with ICU it knows none but those of Chinese. Names are compared ignoring
/// case. The tables are strings, since arrays would have to be filled when a program reads its first text.
/// </remarks>
internal static class LocaleData
{
    // Language codes that were replaced.
    private const string Successors = " in:id iw:he ji:yi jw:jv mo:ro sh:sr-Latn tl:fil ";

    // Locales whose parent isn't their name without its last subtag.
    private const string Parents = " en-150:en-001 nb:no nn:no zh-CHS:zh-Hans zh-CHT:zh-Hant zh-Hant-MO:zh-Hant-HK ";

    // Languages that are written in several scripts: the usual one, and those of regions where another is usual.
    private const string Scripts =
        " az:Latn az-IQ:Arab az-IR:Arab az-RU:Cyrl bs:Latn ff:Latn ha:Latn ha-CM:Arab ha-SD:Arab iu:Cans kk:Cyrl kk-AF:Arab kk-CN:Arab kk-IR:Arab " +
        "kk-MN:Arab kok:Deva ks:Arab ku:Latn ku-AM:Cyrl ku-AZ:Cyrl ku-GE:Cyrl ku-IQ:Arab ku-IR:Arab ku-LB:Arab ku-TM:Cyrl ky:Cyrl ky-CN:Arab " +
        "ky-TR:Latn mn:Cyrl mn-CN:Mong mni:Beng ms:Latn ms-CC:Arab pa:Guru pa-PK:Arab sat:Olck sd:Arab sd-IN:Deva shi:Tfng sr:Cyrl sr-ME:Latn " +
        "sr-RO:Latn sr-TR:Latn su:Latn tg:Cyrl tg-PK:Arab ug:Arab ug-KZ:Cyrl ug-MN:Cyrl uz:Latn uz-AF:Arab uz-CN:Cyrl vai:Vaii yue:Hant yue-CN:Hans " +
        "zh:Hans zh-AU:Hant zh-BN:Hant zh-GB:Hant zh-GF:Hant zh-HK:Hant zh-ID:Hant zh-MO:Hant zh-PA:Hant zh-PF:Hant zh-PH:Hant zh-SR:Hant " +
        "zh-TH:Hant zh-TW:Hant zh-US:Hant zh-VN:Hant ";

    // The region that is most likely meant where none is named.
    private const string Regions =
        " af:ZA ar:EG bn:BD ca:ES da:DK de:DE el:GR en:US es:ES fa:IR fr:FR gsw:CH hr:HR hu:HU it:IT ko:KR ms:MY nb:NO nl:NL pt:BR ro:RO ru:RU se:NO " +
        "sq:AL sv:SE sw:TZ ta:IN tr:TR ur:PK sr-Cyrl:RS sr-Latn:RS zh-Hans:CN zh-Hant:TW ";

    // The locale that is most likely meant by a group of regions.
    private const string Groups = " en-001:en-GB es-419:es-MX ";

    private const string EnglishOfTheWorld =
        " AG AI AU BB BM BS BW BZ CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GS GY HK ID IE IL IM IN IO JE JM KE KI KN KY LC LR LS MG MO MS MT " +
        "MU MV MW MY NA NF NG NR NU NZ PG PK PN PW RW SB SC SD SG SH SL SS SX SZ TC TK TO TT TV TZ UG VC VG VU WS ZA ZM ZW ";

    private const string EnglishOfEurope = " AT BE CH CZ DE DK EE ES FI FR GE HU IT LT LV NL NO PL PT RO SE SI SK UA ";

    private const string SpanishOfLatinAmerica = " AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE ";

    private const string PortugueseOfPortugal = " AO CH CV FR GQ GW LU MO MZ ST TL ";

    /// <summary>Returns the parent of a locale; null if it is the name without its last subtag.</summary>
    internal static string? ParentOf(string name)
    {
        int end = name.AsSpan().IndexOf('-');
        string language = end < 0 ? name : name.Substring(0, end);
        string rest = end < 0 ? "" : name.Substring(end);
        if (Find(Successors, language) is { } successor)
        {
            return successor + rest;
        }

        if (Find(Parents, name) is { } parent)
        {
            return parent;
        }

        string region = end < 0 ? "" : name.Substring(end + 1);
        return region.Length is 2 or 3 ? GroupOf(language, region) ?? WithScript(language, region) : null;
    }

    /// <summary>Returns the locale that a name most likely means, with one subtag more: <c>zh-Hans</c> for <c>zh</c>; null for none.</summary>
    internal static string? LikelyChildOf(string name) =>
        Find(Groups, name) ?? ((Find(Scripts, name) ?? Find(Regions, name)) is { } subtag ? $"{name}-{subtag}" : null);

    private static string? WithScript(string language, string region) =>
        (Find(Scripts, $"{language}-{region}") ?? Find(Scripts, language)) is { } script ? $"{language}-{script}-{region}" : null;

    private static string? GroupOf(string language, string region) =>
        Is(language, "en") ? (Contains(EnglishOfTheWorld, region) ? "en-001" : Contains(EnglishOfEurope, region) ? "en-150" : null)
        : Is(language, "es") ? (Contains(SpanishOfLatinAmerica, region) ? "es-419" : null)
        : Is(language, "pt") && Contains(PortugueseOfPortugal, region) ? "pt-PT" : null;

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string list, string value) => PlaceAfter(list, value, ' ') >= 0;

    /// <summary>Returns the value of a key in a table; null for none.</summary>
    private static string? Find(string table, string key)
    {
        int start = PlaceAfter(table, key, ':');
        return start < 0 ? null : table.Substring(start, table.IndexOf(' ', start) - start);
    }

    /// <summary>Returns the place after the entry that begins with a key and a mark; -1 for none.</summary>
    // A loop over the entries: the search of the framework that ignores case takes longer to start than to search.
    private static int PlaceAfter(string table, string key, char mark)
    {
        for (int start = 1; start < table.Length; start = table.IndexOf(' ', start) + 1)
        {
            int end = start + key.Length;
            if (end < table.Length && table[end] == mark && string.Compare(table, start, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return end + 1;
            }
        }

        return -1;
    }
}
