using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a plain article, and their translations in another file.</summary>
internal sealed class PlainExchange
{
    private readonly FileTexts _source;
    private readonly PlainTranslation? _translation;
    private readonly Dictionary<int, int> _unitAt;
    private readonly Dictionary<int, TextSlot> _slotOf = [];
    private readonly ILookup<(TextKind, string), TextSlot>? _others;
    private readonly ulong[] _fingerprints = [];
    private readonly HashSet<int> _outdated = [];
    private readonly HashSet<int> _current = [];
    private int _intended;

    private PlainExchange(AlignedArticle article, FileTexts source, FileTexts? target, int variant, Func<int, EquatableArray<FileSpan>> placesOf)
    {
        _source = source;
        _unitAt = UnitsByPlace(placesOf(article.Group.PlainSource));
        if (target is null)
        {
            return;
        }

        _translation = article.PlainTranslations.FirstOrDefault(translation => translation.Variant == variant);
        (_outdated, _current) = ([.. _translation?.Outdated ?? []], [.. _translation?.Current ?? []]);
        var targetUnitAt = UnitsByPlace(placesOf(variant));
        foreach (var slot in target.Slots.Where(slot => slot.Unit >= 0))
        {
            if (targetUnitAt.TryGetValue(slot.Range.Start, out var unit))
            {
                _slotOf[unit] = slot;
            }
        }

        _others = target.Slots.Where(slot => slot.Unit < 0).ToLookup(slot => (slot.Kind, slot.Owner));
        _fingerprints = [.. article.Group.Variants[variant].Units.Select(unit => unit.Fingerprint)];
    }

    /// <summary>Returns the texts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The texts of the source.</param>
    /// <param name="target">The texts of the translation; null if there is none.</param>
    /// <param name="variant">The index of the translation among the variants.</param>
    /// <param name="placesOf">Returns the places of the units of a variant.</param>
    public static ExchangeArticle Of(AlignedArticle article, FileTexts source, FileTexts? target, int variant, Func<int, EquatableArray<FileSpan>> placesOf)
    {
        var texts = new PlainExchange(article, source, target, variant, placesOf);
        List<ExchangeUnit> units = [.. texts.Units(article.Group.Path)];
        return new ExchangeArticle(article.Group.Path, source.Identity.FilePath, units) { Source = source, Target = target, Intended = texts._intended };
    }

    private static Dictionary<int, int> UnitsByPlace(EquatableArray<FileSpan> places)
    {
        var units = new Dictionary<int, int>();
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Length > 0)
            {
                units[places[i].Start] = i;
            }
        }

        return units;
    }

    private IEnumerable<ExchangeUnit> Units(string path)
    {
        var slots = _source.Slots.Where(slot => slot.Content.HasWords).ToList();
        var numbers = new UnitNumbers(path, slots.Select(slot => (slot.Content, slot.Kind)));
        var used = new Dictionary<(TextKind, string), int>();
        var intended = _translation is null ? [] : IntendedGaps(_translation);
        foreach (var slot in slots)
        {
            var id = numbers.Next();
            var unit = slot.Unit >= 0 && _unitAt.TryGetValue(slot.Range.Start, out var index) ? index : -1;
            if (intended.Contains(unit))
            {
                _intended++;
                continue;
            }

            var target = slot.Unit < 0 ? Other(slot, used) : unit >= 0 && _translation is not null && _translation.Joined[unit] is >= 0 and var joined && _slotOf.TryGetValue(joined, out var found) ? found : null;
            var state = StateOf(slot, unit, target);
            yield return new ExchangeUnit(id, slot.Kind, slot.Content, state == TextState.Missing ? null : CodeNumbers.Align(slot.Content, target!.Content), state)
            {
                Headings = slot.Headings,
                FilePath = _source.Identity.FilePath,
                Line = slot.Line,
                TargetFingerprint = state == TextState.Outdated ? _fingerprints[_translation!.Joined[unit]] : 0,
                Slot = target,
                SourceSlot = slot,
            };
        }
    }

    /// <summary>Returns the translation of a text that is no block: that of the same key or image.</summary>
    private TextSlot? Other(TextSlot slot, Dictionary<(TextKind, string), int> used)
    {
        var key = (slot.Kind, slot.Owner);
        used.TryGetValue(key, out var count);
        used[key] = count + 1;
        return _others?[key].Skip(count).FirstOrDefault();
    }

    private TextState StateOf(TextSlot source, int unit, TextSlot? target)
    {
        if (target is null)
        {
            return TextState.Missing;
        }

        if (unit >= 0 && _translation is not null)
        {
            if (_outdated.Contains(unit))
            {
                return TextState.Outdated;
            }

            if (_current.Contains(unit))
            {
                return TextState.Current;
            }
        }

        return CopiedText.Is(source.Content, target.Content) ? TextState.Missing : TextState.Unknown;
    }

    /// <summary>Returns the texts that the translation lacks on purpose, as the lock states.</summary>
    private static HashSet<int> IntendedGaps(PlainTranslation translation)
    {
        var gaps = new HashSet<int>(translation.Gaps.SelectMany(gap => gap.Sources));
        return [.. Enumerable.Range(0, translation.Joined.Count).Where(unit => translation.Joined[unit] < 0 && !gaps.Contains(unit))];
    }
}
