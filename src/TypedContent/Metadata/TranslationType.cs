namespace TypedContent;

/// <summary>Specifies the way in which a text was translated, as <c>ms.translationtype</c> states it.</summary>
public enum TranslationType
{
    /// <summary>The type is not stated, or not known.</summary>
    Unspecified,

    /// <summary>People translated the text (<c>HT</c>, <c>human</c>).</summary>
    Human,

    /// <summary>A machine translated the text (<c>MT</c>, <c>machine</c>).</summary>
    Machine,

    /// <summary>A machine translated the text, and people edited it (<c>PE</c>, <c>MTPE</c>, <c>post-edited</c>).</summary>
    PostEdited,
}
