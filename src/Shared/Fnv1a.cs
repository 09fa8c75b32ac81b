namespace TypedContent.Shared;

/// <summary>The constants of the FNV-1a hash with 64 bits.</summary>
internal static class Fnv1a
{
    internal const ulong OffsetBasis = 14695981039346656037;
    internal const ulong Prime = 1099511628211;
}
