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
        var numbers = new UnitNumbers(article.Group.Path);
        var states = article.States[target].Units;
        var areOfFile = states.Length == texts.Variant.Units.Count;
        List<ExchangeUnit> units = [.. texts.Slots.Where(slot => slot.Source is { HasWords: true }).Select(slot =>
        {
            var translation = slot.Content.Parts.Count == 0 ? null : CodeNumbers.Align(slot.Source!, slot.Content);
            return new ExchangeUnit(numbers.Next(slot.Source!), slot.Kind, slot.Source!, translation, translation is null ? TextState.Missing : StateOf(areOfFile ? states[slot.Unit] : UnitState.Unknown))
            {
                Headings = slot.Headings, FilePath = texts.Identity.FilePath, Line = slot.Line, Slot = slot,
            };
        })];

        // They are numbered last, so that the ids of texts don't depend on whether there is a plain source.
        List<ExchangeUnit> metadata = source is null ? [] : [.. OfMetadata(source, texts, numbers)];
        return new ExchangeArticle(article.Group.Path, texts.Identity.FilePath, [.. metadata, .. units]) { Target = texts };
    }

    private static IEnumerable<ExchangeUnit> OfMetadata(FileTexts source, FileTexts target, UnitNumbers numbers)
    {
        foreach (var slot in source.Slots.Where(slot => slot.Kind is TextKind.Title or TextKind.Description && slot.Content.HasWords))
        {
            if (target.Slots.FirstOrDefault(other => other.Kind == slot.Kind) is { } own)
            {
                var translation = own.Content.Equivalent(slot.Content) ? null : own.Content;
                yield return new ExchangeUnit(numbers.Next(slot.Content), slot.Kind, slot.Content, translation, translation is null ? TextState.Missing : TextState.Unknown)
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
