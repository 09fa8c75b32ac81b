using TypedContent.Content.Handles;

namespace TypedContent.Content.Variants;

/// <content>Counts the units by their states.</content>
internal sealed partial class Variant
{
    /// <summary>Returns the numbers of the units in each state, for readers of this locale.</summary>
    internal TranslationCoverage Coverage()
    {
        int current = 0, outdated = 0, unknown = 0, lacking = 0, leftover = 0;
        bool isSource = Locale == article.Set.SourceLocale;
        for (int i = article.FirstUnit; i < Math.Max(_texts.Length, article.Shape.StringCount) && i <= Handle.MaxIndex; i++)
        {
            bool isOwn = Holds(Part.String, i);
            switch (isOwn ? Record.State(i) : TranslationState.Fallback)
            {
                // The source locale also has the source texts of outdated translations.
                case TranslationState.Leftover when isOwn:
                    leftover += isSource ? 0 : 1;
                    break;
                case TranslationState.Fallback:
                    lacking += i < article.Shape.StringCount && !IsLeftover(i) ? 1 : 0;
                    break;
                case TranslationState.Outdated when !isSource:
                    outdated++;
                    break;
                case TranslationState.Unknown when !isSource:
                    unknown++;
                    break;
                default:
                    current++;
                    break;
            }
        }

        return new TranslationCoverage(current, outdated, unknown, lacking, leftover);
    }

    // A text that only a translation of an older source has is not one that this locale lacks.
    private bool IsLeftover(int index) => State(index) == TranslationState.Leftover;
}
