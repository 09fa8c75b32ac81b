using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units of an article's variants.</summary>
/// <remarks>
/// Translations of the same version of the source share the suffixes of their ids. Other units of side-by-side files are joined by source
/// text, first in the same section, in order. Plain files are joined with the first of them by <see cref="PlainAligner"/>.
/// </remarks>
internal sealed class UnitAligner
{
    private sealed class Row(ulong key, TranslationUnit unit, string section, ulong context, int variants)
    {
        public ulong Key { get; } = key;

        public TranslationUnit First { get; } = unit;

        public string Section { get; } = section;

        public ulong Context { get; } = context;

        public ulong TextHash { get; set; }

        public int[] Indices { get; } = [.. Enumerable.Repeat(-1, variants)];

        public LinkedListNode<Row>? Node { get; set; }
    }

    private readonly EquatableArray<ArticleVariant> _variants;
    private readonly SectionKeys _places;
    private readonly LinkedList<Row> _rows = [];
    private readonly List<PlainTranslation> _translations = [];
    private readonly Dictionary<(string Version, string Suffix), Row> _bySuffix = [];
    private readonly Dictionary<(ulong Key, string Section), List<Row>> _bySection = [];
    private readonly Dictionary<ulong, List<Row>> _byKey = [];

    private UnitAligner(EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        _variants = variants;
        _places = places;
    }

    /// <summary>Returns the units of all variants, in the order of the first. Units that it lacks follow the unit they follow elsewhere.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="places">The names of their sections.</param>
    /// <param name="sourceLocale">The source locale.</param>
    /// <param name="translations">The plain translations, with the units that are not joined.</param>
    public static IReadOnlyList<AlignedUnit> Align(
        EquatableArray<ArticleVariant> variants, SectionKeys places, string sourceLocale, out IReadOnlyList<PlainTranslation> translations)
    {
        var aligner = new UnitAligner(variants, places);
        var sideBySide = Enumerable.Range(0, variants.Count).Where(v => variants[v].IsSideBySide).ToList();
        foreach (var v in sideBySide)
        {
            aligner.Add(v);
        }

        // Blocks of the source article can't be joined with sentences, and side-by-side files hold the source of their sentences.
        var plain = Enumerable.Range(0, variants.Count)
            .Where(v => !variants[v].IsSideBySide && (sideBySide.Count == 0 || variants[v].Locale != sourceLocale)).ToList();
        if (plain.Count > 0)
        {
            aligner.AddPlain(plain);
        }

        translations = aligner._translations;
        return new RepeatMerger(variants).Merge(aligner._rows.Select(row =>
            new AlignedUnit(row.TextHash, row.First.Label, row.Section, row.Context, row.Indices)));
    }

    /// <summary>Adds plain files. The first, whose units are the rows, is that of the source locale if there is one.</summary>
    private void AddPlain(List<int> plain)
    {
        var first = plain[0];
        var units = _variants[first].Units;
        var rows = new Row[units.Count];
        var context = ContentHash.Empty;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new Row(units[i].Key, units[i], _places.PlaceOf(first, units[i].Section), context, _variants.Count) { TextHash = units[i].TargetHash };
            rows[i].Indices[first] = i;
            _rows.AddLast(rows[i]);
            context = units[i].Key;
        }

        foreach (var v in plain.Skip(1))
        {
            var joined = PlainAligner.Align(units, _variants[v].Units);
            _translations.Add(new PlainTranslation(first, v, joined.Joined, joined.Gaps));
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i].Indices[v] = joined.Joined[i];
            }
        }
    }

    private void Add(int v)
    {
        var variant = _variants[v];
        var (keys, places) = KeysOf(v);
        var rows = Match(v, keys, places);
        var context = ContentHash.Empty;
        LinkedListNode<Row>? previous = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var unit = variant.Units[i];
            if (rows[i] is not { } row)
            {
                row = new Row(keys[i], unit, places[i], context, _variants.Count) { TextHash = keys[i] };
                row.Node = previous is null ? _rows.AddFirst(row) : _rows.AddAfter(previous, row);
                row.Indices[v] = i;
                ListOf(_bySection, (keys[i], places[i])).Add(row);
                ListOf(_byKey, keys[i]).Add(row);
            }

            previous = row.Node;
            if (variant.SourceVersion.Length > 0 && unit.Suffix.Length > 0)
            {
                _bySuffix[(variant.SourceVersion, unit.Suffix)] = row;
            }

            context = unit.Key;
        }
    }

    /// <summary>Returns the keys that the units of a variant are joined by, and the names of their sections.</summary>
    private (ulong[] Keys, string[] Places) KeysOf(int v)
    {
        var variant = _variants[v];
        var keys = new ulong[variant.Units.Count];
        var places = new string[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            places[i] = _places.PlaceOf(v, variant.Units[i].Section);
            keys[i] = variant.Units[i].Key;
        }

        return (keys, places);
    }

    /// <summary>Returns the existing row that each unit of a variant belongs to, or null. The surest matches are made first.</summary>
    private Row?[] Match(int v, ulong[] keys, string[] places)
    {
        var variant = _variants[v];
        var cursors = new Dictionary<object, int>();
        var rows = new Row?[keys.Length];
        Take(i => _bySuffix.TryGetValue((variant.SourceVersion, variant.Units[i].Suffix), out var row) && row.Key == keys[i] && row.Indices[v] < 0 ? row : null);
        Take(i => _bySection.TryGetValue((keys[i], places[i]), out var near) ? Next(near, v, cursors) : null);
        Take(i => _byKey.TryGetValue(keys[i], out var all) ? Next(all, v, cursors) : null);
        return rows;

        void Take(Func<int, Row?> find)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] is null && find(i) is { } row)
                {
                    rows[i] = row;
                    row.Indices[v] = i;
                }
            }
        }
    }

    /// <summary>Returns the first row of a list that the variant has not taken, or null. The cursor makes repeated calls linear.</summary>
    private static Row? Next(List<Row> rows, int v, Dictionary<object, int> cursors)
    {
        cursors.TryGetValue(rows, out var at);
        while (at < rows.Count && rows[at].Indices[v] >= 0)
        {
            at++;
        }

        cursors[rows] = at;
        return at < rows.Count ? rows[at] : null;
    }

    private static List<Row> ListOf<TKey>(Dictionary<TKey, List<Row>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
