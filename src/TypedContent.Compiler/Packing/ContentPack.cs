namespace TypedContent.Compiler.Packing;

/// <summary>Represents the pack of one locale.</summary>
public sealed class ContentPack
{
    internal ContentPack(string locale, byte[] bytes)
    {
        Locale = locale;
        Bytes = bytes;
    }

    /// <summary>Gets the locale whose text the pack contains.</summary>
    public string Locale { get; }

    /// <summary>Gets the bytes of the pack, in the format that docs/pack-format.md describes.</summary>
    public byte[] Bytes { get; }
}
