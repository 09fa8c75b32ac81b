using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a side-by-side file, which has their source texts, but those of its title and description only if there is a plain source.</summary>
internal static class SideBySideExchange
{
    /// <summary>Returns the texts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="target">The index of the variant.</param>
    /// <param name="texts">The texts of its file.</param>
    /// <param name="source">The texts of the plain source; null if there is none.</param>
    public static ExchangeArticle Of(AlignedArticle article, int target, FileTexts texts, FileTexts? source)
    {
        var slots = texts.Slots.Where(slot => slot.Source is { HasWords: true }).ToList();
        var numbers = new UnitNumbers(article.Group.Path, slots.Select(slot => (slot.Source!, slot.Kind)));
        var states = article.States[target].Units;
        var areOfFile = states.Length == texts.Variant.Units.Count;
        List<ExchangeUnit> units = [.. slots.Select(slot =>
        {
            var translation = slot.Content.Parts.Count == 0 ? null : CodeNumbers.Align(slot.Source!, slot.Content);
            return new ExchangeUnit(numbers.Next(), slot.Kind, slot.Source!, translation, translation is null ? TextState.Missing : StateOf(areOfFile ? states[slot.Unit] : UnitState.Unknown))
            {
                Headings = slot.Headings, FilePath = texts.Identity.FilePath, Line = slot.Line, Slot = slot,
            };
        })];

        return new ExchangeArticle(article.Group.Path, texts.Identity.FilePath, [.. source is null ? [] : OfMetadata(article.Group.Path, source, texts, StateOf(article.States[target].Outside)), .. units]) { Target = texts };
    }

    private static IEnumerable<ExchangeUnit> OfMetadata(string path, FileTexts source, FileTexts target, TextState state)
    {
        // Which source text they were made of, nothing tells. The ids of the other texts don't depend on whether there is a plain source.
        var slots = source.Slots.Where(slot => slot.Kind is TextKind.Title or TextKind.Description && slot.Content.HasWords).ToList();
        var numbers = new UnitNumbers(path, slots.Select(slot => (slot.Content, slot.Kind)));
        foreach (var slot in slots)
        {
            var id = numbers.Next();
            if (target.Slots.FirstOrDefault(other => other.Kind == slot.Kind) is { } own)
            {
                var translation = state != TextState.Current && CopiedText.Is(slot.Content, own.Content) ? null : own.Content;
                yield return new ExchangeUnit(id, slot.Kind, slot.Content, translation, translation is null ? TextState.Missing : state == TextState.Current ? TextState.Unknown : state)
                {
                    FilePath = source.Identity.FilePath, Line = slot.Line, Slot = own,
                };
            }
        }
    }

    private static TextState StateOf(UnitState state) => state switch
    {
        UnitState.Current => TextState.Current,
        UnitState.Outdated => TextState.Outdated,
        UnitState.Leftover => TextState.Leftover,
        _ => TextState.Unknown,
    };
}
