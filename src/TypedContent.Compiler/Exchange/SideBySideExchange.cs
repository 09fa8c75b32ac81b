using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Exchange;

/// <summary>Finds the texts of a side-by-side file, which has their source texts.</summary>
internal static class SideBySideExchange
{
    /// <summary>Returns the texts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="target">The index of the variant.</param>
    /// <param name="texts">The texts of its file.</param>
    public static ExchangeArticle Of(AlignedArticle article, int target, FileTexts texts)
    {
        var numbers = new UnitNumbers(article.Group.Path);
        var states = article.States[target].Units;
        var areOfFile = states.Length == texts.Variant.Units.Count;
        var units = texts.Slots.Where(slot => slot.Source is { HasWords: true }).Select(slot =>
        {
            var translation = slot.Content.Parts.Count == 0 ? null : CodeNumbers.Align(slot.Source!, slot.Content);
            return new ExchangeUnit(numbers.Next(slot.Source!), slot.Kind, slot.Source!, translation, translation is null ? TextState.Missing : StateOf(areOfFile ? states[slot.Unit] : UnitState.Unknown))
            {
                Headings = slot.Headings, FilePath = texts.Identity.FilePath, Line = slot.Line, Slot = slot,
            };
        });
        return new ExchangeArticle(article.Group.Path, texts.Identity.FilePath, [.. units]) { Target = texts };
    }

    private static TextState StateOf(UnitState state) => state switch
    {
        UnitState.Current => TextState.Current,
        UnitState.Outdated => TextState.Outdated,
        UnitState.Leftover => TextState.Leftover,
        _ => TextState.Unknown,
    };
}
