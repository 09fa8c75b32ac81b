namespace TypedContent.Compiler.Paths;

/// <summary>Provides the subtags of locales that are in use. Others are well-formed, such as <c>how-to</c>, but are rarely meant as a locale.</summary>
internal static class LocaleSubtags
{
    // The languages of ISO 639-1.
    private const string TwoLetterLanguages =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo " +
        "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg " +
        "ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn " +
        "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta " +
        "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    // Languages without a code of two letters that software is translated into.
    private const string ThreeLetterLanguages =
        " arz ary ast awa bar ban bho brx ceb chr ckb cnr csb doi dsb fil frp fur gom gsw haw hil hne hsb ilo jbo kab kha kmr kok lij lld lmo ltg " +
        "lzh mai mni nap nds nso nqo pam pap pcm pms quc rue sah sat scn sco sma smj smn sms szl tet tig tlh tok tzm vec vls vro wae war xal yue zgh ";

    // The languages of Chinese, also as in the old name zh-min-nan.
    private const string ExtendedLanguages = " cdo cmn cpx gan hak hsn lzh min mnp nan wuu yue ";

    private const string Regions =
        " AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL " +
        "CM CN CO CP CR CS CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR " +
        "GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV " +
        "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR " +
        "PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW " +
        "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

    private const string Scripts =
        " Adlm Arab Armn Aran Beng Bopo Brai Cakm Cans Cher Copt Cyrl Cyrs Deva Dsrt Egyp Ethi Geok Geor Goth Grek Gujr Guru Hanb Hang Hani Hans Hant " +
        "Hebr Hira Hrkt Java Jpan Kana Khmr Knda Kore Laoo Latf Latn Lepc Limb Lisu Mand Mlym Modi Mong Mtei Mymr Nkoo Olck Orya Osge Rohg Shaw Sinh " +
        "Sund Syrc Taml Telu Tfng Thaa Thai Tibt Vaii Yiii ";

    private const string Variants =
        " 1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akuapem alalc97 ao1990 arevela arevmda asante baku1926 biske bohoric boont dajnko ekavsk emodeng " +
        "fonipa fonupa hepburn ijekavsk kkcor kscor laukika lipaw luna1918 metelko monoton nedis njiva nulik osojs oxendict petr1708 pinyin polyton posix rozaj scotland " +
        "scouse simple solba tarask unifon valencia vaidika wadegile ";

    /// <summary>Determines whether a language is in use.</summary>
    public static bool HasLanguage(string subtag) => Contains(subtag.Length == 2 ? TwoLetterLanguages : ThreeLetterLanguages, subtag);

    /// <summary>Determines whether a language is in use as one of the languages of another, such as <c>zh-yue</c>.</summary>
    public static bool HasExtended(string language, string subtag) =>
        string.Equals(language, "zh", StringComparison.OrdinalIgnoreCase) && Contains(ExtendedLanguages, subtag);

    /// <summary>Determines whether a region is in use. Groups of regions have numbers.</summary>
    public static bool HasRegion(string subtag) => subtag.Length == 3 || Contains(Regions, subtag);

    /// <summary>Determines whether a script is in use.</summary>
    public static bool HasScript(string subtag) => Contains(Scripts, subtag);

    /// <summary>Determines whether a variant is in use.</summary>
    public static bool HasVariant(string subtag) => Contains(Variants, subtag);

    private static bool Contains(string list, string subtag) => list.IndexOf($" {subtag} ", StringComparison.OrdinalIgnoreCase) >= 0;
}
