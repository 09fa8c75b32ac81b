using System.Text;

namespace TypedContent.Packs;

/// <summary>FNV-1a, 64 bits, of a path's UTF-8 bytes: what packs and buckets are looked up by.</summary>
internal static class PathHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static ulong Of(string path)
    {
        ulong hash = Basis;
        foreach (char c in path)
        {
            if (c > 0x7F)
            {
                return OfBytes(Encoding.UTF8.GetBytes(path));
            }

            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    private static ulong OfBytes(byte[] bytes)
    {
        ulong hash = Basis;
        foreach (byte b in bytes)
        {
            hash = (hash ^ b) * Prime;
        }

        return hash;
    }
}
