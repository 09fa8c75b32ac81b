namespace TypedContent.Shared;

/// <summary>Distributes articles over buckets, by their paths.</summary>
internal static class ArticleBucket
{
    /// <summary>Returns the bucket of an article.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="count">The number of buckets, at least one.</param>
    /// <returns>A number from zero up to, but not including, <paramref name="count"/>.</returns>
    internal static int Of(string path, int count)
    {
        // The hashes of numbered paths differ only in the lower half.
        ulong hash = PathHash.Of(path);
        return (int)(unchecked((uint)(hash ^ (hash >> 32))) % (uint)count);
    }
}
