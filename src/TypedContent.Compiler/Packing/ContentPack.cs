using TypedContent.Shared;

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

    /// <summary>Determines whether a program that reads <paramref name="other"/> can read this pack in its place.</summary>
    /// <param name="other">The bytes of a pack, which may be damaged.</param>
    public bool HasMembersOf(byte[] other) => PackMembers.AreSame(Bytes, other);
}
