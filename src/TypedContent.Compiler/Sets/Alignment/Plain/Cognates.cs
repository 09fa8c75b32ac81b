using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Finds sorted texts that begin alike in both languages, as <c>Turkey</c> and <c>Türkei</c> or <c>a. Sign in</c> and <c>a. Anmelden</c> do. Such a text has the same place in both orders.</summary>
internal static class Cognates
{
    private const int Characters = 2;

    /// <summary>Returns the pairs of units that alone begin with the same characters.</summary>
    public static ISet<(int Source, int Target)> In(
        EquatableArray<TranslationUnit> sources, SortedRun run, EquatableArray<TranslationUnit> targets, SortedRun other)
    {
        var (left, right) = (BeginningsOf(sources, run), BeginningsOf(targets, other));
        return new HashSet<(int Source, int Target)>(left
            .Where(beginning => beginning.Key.Length > 0 && beginning.Count() == 1 && right[beginning.Key].Count() == 1)
            .Select(beginning => (beginning.Single(), right[beginning.Key].Single())));
    }

    private static ILookup<string, int> BeginningsOf(EquatableArray<TranslationUnit> units, SortedRun run) =>
        run.Texts.ToLookup(
            unit => ComposedText.Decomposed(units[unit].Label) is { Length: >= Characters } text ? text.Substring(0, Characters).ToLowerInvariant() : string.Empty,
            StringComparer.Ordinal);
}
