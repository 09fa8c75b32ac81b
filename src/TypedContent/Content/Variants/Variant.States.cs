namespace TypedContent.Content.Variants;

/// <content>Determines the states of texts, and that of the article.</content>
internal sealed partial class Variant
{
    // One more than the state, so that 0 is none.
    private int _state;

    private bool HasRecord => record is not null;

    /// <summary>Returns the state of the text that readers of this locale get.</summary>
    internal TranslationState State(int index) => Holder(Part.String, index) is not { } holder ? TranslationState.Missing
        : holder == this || holder.Record.State(index) == TranslationState.Leftover ? holder.Record.State(index)
        : TranslationState.Fallback;

    /// <summary>Returns the state of the article for readers of this locale.</summary>
    internal TranslationState State()
    {
        if (_state == 0)
        {
            _state = 1 + (int)(record is null ? StateWithoutRecord() : StateOfUnits());
        }

        return (TranslationState)(_state - 1);
    }

    private TranslationState StateWithoutRecord()
    {
        foreach (int next in article.Set.Fallback.Chain(locale))
        {
            if (others.In(next).HasRecord)
            {
                return TranslationState.Fallback;
            }
        }

        return TranslationState.Missing;
    }

    private TranslationState StateOfUnits()
    {
        // The record of the source locale also has the source texts of outdated translations.
        if (Locale == article.Set.SourceLocale)
        {
            return TranslationState.Current;
        }

        // An article without units has the state of its title.
        bool hasUnits = Record.StringCount > article.FirstUnit;
        int first = hasUnits ? article.FirstUnit : 0;
        int end = hasUnits ? Record.StringCount : 1;

        // The title and the description come first. It often isn't known which source they were made of, which says nothing about the article.
        if (State(0) == TranslationState.Outdated || State(1) == TranslationState.Outdated)
        {
            return TranslationState.Outdated;
        }

        var state = TranslationState.Current;
        for (int i = first; i < end; i++)
        {
            bool isOwn = Holds(Part.String, i);
            switch (State(i))
            {
                case TranslationState.Outdated:
                case TranslationState.Leftover when isOwn:
                    return TranslationState.Outdated;
                case TranslationState.Fallback when i < article.Shape.StringCount:
                    state = TranslationState.Fallback;
                    break;
                case TranslationState.Unknown when state == TranslationState.Current:
                    state = TranslationState.Unknown;
                    break;
            }
        }

        return state;
    }
}
