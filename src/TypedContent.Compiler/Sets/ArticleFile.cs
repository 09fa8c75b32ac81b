using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets;

/// <summary>A file of the content set with its text.</summary>
public sealed record ArticleFile(ArticleIdentity Identity, string Text);

/// <summary>The pack of one locale.</summary>
public sealed class ContentPack
{
    internal ContentPack(string locale, byte[] bytes)
    {
        Locale = locale;
        Bytes = bytes;
    }

    /// <summary>The locale whose text it holds.</summary>
    public string Locale { get; }

    /// <summary>The pack, as docs/pack-format.md describes it.</summary>
    public byte[] Bytes { get; }
}
