using System.Text;

namespace TypedContent.Shared;

/// <summary>Hashes the path of an article. Packs and buckets are looked up by this hash.</summary>
internal static class PathHash
{
    /// <summary>Returns the FNV-1a hash of the path's UTF-8 bytes.</summary>
    internal static ulong Of(string path)
    {
        ulong hash = Fnv1a.OffsetBasis;
        foreach (char c in path)
        {
            if (c > 0x7F)
            {
                return OfBytes(Encoding.UTF8.GetBytes(path));
            }

            hash = unchecked((hash ^ c) * Fnv1a.Prime);
        }

        return hash;
    }

    private static ulong OfBytes(byte[] bytes)
    {
        ulong hash = Fnv1a.OffsetBasis;
        foreach (byte b in bytes)
        {
            hash = unchecked((hash ^ b) * Fnv1a.Prime);
        }

        return hash;
    }
}
