using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TypedContent.Packs;

/// <summary>Holds the bytes of a pack: in the mapped assembly, or else in pinned memory.</summary>
internal sealed unsafe class PackMemory
{
    internal readonly byte* Start;
    internal readonly int Length;

    // Keeps the mapping or the copy alive.
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
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new PackMemory(mapped.PositionPointer, Length32(stream, packName), mapped);
        }

        return Copy(stream, packName, isKept: true);
    }

    /// <summary>Returns a copy of the rest of a stream.</summary>
    /// <param name="stream">The stream, which is closed.</param>
    /// <param name="packName">The name of the pack in messages.</param>
    /// <param name="isKept">Whether the copy is never freed. Otherwise, it is freed when nothing refers to it.</param>
    /// <exception cref="ContentPackException">The pack is larger than 2 GB, or ends early.</exception>
    internal static PackMemory Copy(Stream stream, string packName, bool isKept)
    {
        using (stream)
        {
            byte[] copy = ReadAll(stream, Length32(stream, packName), packName);
            var pinned = new Pinned(copy, isKept);
            return new PackMemory(pinned.Start, copy.Length, pinned);
        }
    }

    private static int Length32(Stream stream, string packName) => stream.Length - stream.Position is <= int.MaxValue and var length
        ? (int)length
        : throw PackError.Damaged(packName, "it is larger than 2 GB");

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

    private sealed class Pinned
    {
        private readonly GCHandle _handle;

        internal Pinned(byte[] bytes, bool isKept)
        {
            _handle = GCHandle.Alloc(bytes, GCHandleType.Pinned);
            if (isKept)
            {
                GC.SuppressFinalize(this);
            }
        }

        ~Pinned() => _handle.Free();

        internal byte* Start => (byte*)_handle.AddrOfPinnedObject();
    }
}
