namespace TypedContent;

/// <summary>How a text came into its language, after <c>ms.translationtype</c>.</summary>
public enum TranslationType
{
    /// <summary>Not said, or in words that are not known.</summary>
    Unspecified,

    /// <summary>Translated by people (<c>HT</c>, <c>human</c>).</summary>
    Human,

    /// <summary>Translated by a machine (<c>MT</c>, <c>machine</c>).</summary>
    Machine,

    /// <summary>Translated by a machine and then edited by people (<c>PE</c>, <c>MTPE</c>, <c>post-edited</c>).</summary>
    PostEdited,
}
