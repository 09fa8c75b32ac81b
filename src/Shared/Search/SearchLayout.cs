namespace TypedContent.Shared.Search;

/// <summary>Defines the table of a pack that texts are found with; docs/pack-format.md describes it. Offsets are in bytes.</summary>
internal static class SearchLayout
{
    /// <summary>The identifier of the table.</summary>
    internal const uint Table = 24;

    internal const int ArticleCountOffset = 0;
    internal const int PathsLengthOffset = 4;
    internal const int DocumentCountOffset = 8;
    internal const int WordCountOffset = 12;
    internal const int TermCountOffset = 16;
    internal const int TermsLengthOffset = 20;
    internal const int PostingsLengthOffset = 24;
    internal const int HeaderLength = 28;

    /// <summary>The length of the row of an article: the offset of the end of its path, and the number of documents before the end of the article.</summary>
    internal const int ArticleLength = 8;

    /// <summary>The length of the row of a document: the index of its section, and its number of words.</summary>
    internal const int DocumentLength = 4;

    /// <summary>The section of a document that is what precedes the first heading.</summary>
    internal const int Introduction = 0xFFFF;

    /// <summary>The length of the row of a term: the offset of its end, and that of the end of its postings.</summary>
    internal const int TermLength = 8;

    /// <summary>The byte around each term.</summary>
    internal const byte Separator = 0;

    /// <summary>The most letters that a term has. The rest of a longer word is not searched.</summary>
    internal const int MaxTermLetters = 64;

    /// <summary>The bit of a weight of a word that is in the title of the article.</summary>
    internal const int IsInTitle = 0x80;

    /// <summary>The highest weight.</summary>
    internal const int MaxWeight = 0x7F;
}
