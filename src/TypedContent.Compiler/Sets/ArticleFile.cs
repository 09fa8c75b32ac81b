using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents a file of a content set and its text.</summary>
public sealed record ArticleFile(ArticleIdentity Identity, string Text);

/// <summary>Represents the pack of one locale.</summary>
public sealed class ContentPack
{
    internal ContentPack(string locale, byte[] bytes)
    {
        Locale = locale;
        Bytes = bytes;
    }

    /// <summary>Gets the locale whose text the pack holds.</summary>
    public string Locale { get; }

    /// <summary>Gets the bytes of the pack, in the format that docs/pack-format.md describes.</summary>
    public byte[] Bytes { get; }
}
