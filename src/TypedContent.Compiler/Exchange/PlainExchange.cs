using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a plain article, and their translations in another file.</summary>
internal sealed class PlainExchange
{
    private readonly FileTexts _source;
    private readonly FileTexts? _target;
    private readonly Dictionary<int, int> _numberAt;

    /// <summary>The translation of each text of the source that has one, and its state, by the number of the text among the units and the others behind them.</summary>
    private readonly Dictionary<int, (int Number, UnitState State)> _translations = [];
    private readonly Dictionary<int, TextSlot> _slotOf = [];
    private readonly Lazy<KeptWords> _kept;
    private readonly HashSet<int> _intendedGaps = [];
    private readonly Dictionary<int, IReadOnlyList<int>> _candidates = [];
    private int _intended;

    private PlainExchange(AlignedArticle article, FileTexts source, FileTexts? target, int variant, Func<int, EquatableArray<FileSpan>> placesOf)
    {
        (_source, _target) = (source, target);
        _numberAt = NumbersByPlace(placesOf(article.Group.PlainSource));
        _kept = new Lazy<KeptWords>(() => new KeptWords(article.Group.Variants[variant], TranslatedUnits()));
        if (target is null)
        {
            return;
        }

        var targetNumberAt = NumbersByPlace(placesOf(variant));
        foreach (var slot in target.Slots)
        {
            if (targetNumberAt.TryGetValue(slot.Start, out var number))
            {
                _slotOf[number] = slot;
            }
        }

        if (article.PlainTranslations.FirstOrDefault(translation => translation.Variant == variant && translation.Source == article.Group.PlainSource) is { } translation)
        {
            AddUnits(translation);
        }

        var (first, firstOfTarget) = (article.Group.Variants[article.Group.PlainSource].Units.Count, article.Group.Variants[variant].Units.Count);
        foreach (var text in article.OwnedTexts)
        {
            var number = first + text.Indices[article.Group.PlainSource];
            if (text.Indices[variant] >= 0)
            {
                _translations[number] = (firstOfTarget + text.Indices[variant], text.States[variant]);
            }
            else if (article.IsHeading(text, variant))
            {
                _intendedGaps.Add(number);
            }
        }
    }

    /// <summary>Returns the texts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The texts of the source.</param>
    /// <param name="target">The texts of the translation; null if there is none.</param>
    /// <param name="variant">The index of the translation among the variants.</param>
    /// <param name="placesOf">Returns the places of the texts of a variant.</param>
    public static ExchangeArticle Of(AlignedArticle article, FileTexts source, FileTexts? target, int variant, Func<int, EquatableArray<FileSpan>> placesOf)
    {
        var texts = new PlainExchange(article, source, target, variant, placesOf);
        List<ExchangeUnit> units = [.. texts.Units(article.Group.Path)];
        return new ExchangeArticle(article.Group.Path, source.Identity.FilePath, units) { Source = source, Target = target, Intended = texts._intended };
    }

    private static Dictionary<int, int> NumbersByPlace(EquatableArray<FileSpan> places)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < places.Count; i++)
        {
            // That of a text of an included file is none.
            if (places[i] is { Length: > 0 } or { Start: > 0 })
            {
                numbers[places[i].Start] = i;
            }
        }

        return numbers;
    }

    private void AddUnits(PlainTranslation translation)
    {
        var (current, outdated, gaps) = (new HashSet<int>(translation.Current), new HashSet<int>(translation.Outdated), new HashSet<int>(translation.Gaps.SelectMany(gap => gap.Sources)));
        for (var unit = 0; unit < translation.Joined.Count; unit++)
        {
            if (translation.Joined[unit] is >= 0 and var joined)
            {
                _translations[unit] = (joined, outdated.Contains(unit) ? UnitState.Outdated : current.Contains(unit) ? UnitState.Current : UnitState.Unknown);
            }
            else if (!gaps.Contains(unit))
            {
                // The translation lacks the text on purpose, as the lock states.
                _intendedGaps.Add(unit);
            }
        }

        foreach (var gap in translation.Gaps.Where(gap => gap.Targets.Count > 0))
        {
            foreach (var unit in gap.Sources)
            {
                _candidates[unit] = gap.Targets;
            }
        }
    }

    private IEnumerable<ExchangeUnit> Units(string path)
    {
        var slots = _source.Slots.Where(slot => slot.Content.HasWords).ToList();
        var numbers = new UnitNumbers(path, slots.Select(slot => (slot.Content, slot.Kind)));
        foreach (var slot in slots)
        {
            var id = numbers.Next();
            var number = _numberAt.TryGetValue(slot.Start, out var known) ? known : -1;
            if (_intendedGaps.Contains(number))
            {
                _intended++;
                continue;
            }

            var target = TargetOf(number, out var translation);
            var state = StateOf(slot, target, translation);
            target ??= EmptyOf(slot);
            yield return new ExchangeUnit(id, slot.Kind, slot.Content, state == TextState.Missing ? null : CodeNumbers.Align(slot.Content, target!.Content), state)
            {
                Headings = slot.Headings,
                FilePath = _source.Identity.FilePath,
                Line = slot.Line,
                TargetFingerprint = state == TextState.Outdated ? _target!.FingerprintOf(target!) : 0,
                Slot = target,
                Candidates = target is null && _candidates.TryGetValue(number, out var candidates) ? [.. candidates.Where(_slotOf.ContainsKey).Select(candidate => _slotOf[candidate])] : [],
                SourceSlot = slot,
            };
        }
    }

    /// <summary>Returns the translation of a text in its file; null if it has none.</summary>
    private TextSlot? TargetOf(int number, out (int Number, UnitState State) translation) =>
        _translations.TryGetValue(number, out translation) && _slotOf.TryGetValue(translation.Number, out var slot) ? slot : null;

    /// <summary>Returns the place of the title or description in a translation that has the key without a text.</summary>
    private TextSlot? EmptyOf(TextSlot source) =>
        source.Kind is TextKind.Title or TextKind.Description ? _target?.Slots.FirstOrDefault(slot => slot.Kind == source.Kind && !slot.Content.HasWords) : null;

    /// <summary>Returns the units of the translation that aren't copies of their source texts.</summary>
    private IEnumerable<int> TranslatedUnits()
    {
        foreach (var slot in _source.Slots.Where(slot => slot.Unit >= 0))
        {
            if (_numberAt.TryGetValue(slot.Start, out var number) && TargetOf(number, out var translation) is { } target && !CopiedText.Is(slot.Content, target.Content))
            {
                yield return translation.Number;
            }
        }
    }

    private TextState StateOf(TextSlot source, TextSlot? target, (int Number, UnitState State) translation) =>
        target is null ? TextState.Missing
        : translation.State == UnitState.Outdated ? TextState.Outdated
        : translation.State == UnitState.Current ? TextState.Current
        : CopiedText.Is(source.Content, target.Content) && !_kept.Value.Has(translation.Number) ? TextState.Missing
        : TextState.Unknown;
}
