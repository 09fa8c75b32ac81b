using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Evidence;

/// <summary>Specifies what a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word. Names of products and words of related languages are the same in a translation.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The text of code.</summary>
    Code,

    /// <summary>The destination of a link or an image.</summary>
    Link,
}

/// <summary>Provides tokens: hashes of parts of a text that translations tend to keep, with the kind of the part in the lowest two bits.</summary>
public static class EvidenceToken
{
    /// <summary>Returns the token of a text.</summary>
    public static uint Of(TokenKind kind, ReadOnlySpan<char> text) => Of(kind, ContentHash.Of(text));

    /// <summary>Returns the token of a text with the given hash.</summary>
    public static uint Of(TokenKind kind, ulong hash) => ((uint)(hash ^ (hash >> 32)) << 2) | (uint)kind;

    /// <summary>Returns what a token is made of.</summary>
    public static TokenKind KindOf(uint token) => (TokenKind)(token & 3);
}
