using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TypedContent.Packs;

/// <summary>Holds the bytes of a pack: in the mapped assembly, or else in pinned memory that is never freed.</summary>
internal sealed unsafe class PackMemory
{
    internal readonly byte* Start;
    internal readonly int Length;

    // Keeps the mapping alive.
    [SuppressMessage("CodeQuality", "IDE0052:Remove unread private members", Justification = "Held, not read.")]
    private readonly object _owner;

    private PackMemory(byte* start, int length, object owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    internal ReadOnlySpan<byte> Bytes => new(Start, Length);

    /// <summary>Returns the bytes of a pack. Those of a resource are not copied, and those of a file are, since a build can replace it.</summary>
    /// <exception cref="ContentPackException">The pack is larger than 2 GB, or ends early.</exception>
    internal static PackMemory Of(Stream stream, string packName)
    {
        long length = stream.Length - stream.Position;
        if (length > int.MaxValue)
        {
            throw PackError.Damaged(packName, "it is larger than 2 GB");
        }

        if (stream is UnmanagedMemoryStream mapped)
        {
            return new PackMemory(mapped.PositionPointer, (int)length, mapped);
        }

        using (stream)
        {
            byte[] copy = ReadAll(stream, (int)length, packName);
            GCHandle pinned = GCHandle.Alloc(copy, GCHandleType.Pinned);
            return new PackMemory((byte*)pinned.AddrOfPinnedObject(), copy.Length, copy);
        }
    }

    private static byte[] ReadAll(Stream stream, int length, string packName)
    {
        var bytes = new byte[length];
        int read = 0;
        while (read < length)
        {
            int count = stream.Read(bytes, read, length - read);
            if (count == 0)
            {
                throw PackError.Damaged(packName, "its stream ends early");
            }

            read += count;
        }

        return bytes;
    }
}
