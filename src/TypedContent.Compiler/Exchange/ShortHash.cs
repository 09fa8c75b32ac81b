using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Computes hashes of texts that are short enough to be read.</summary>
internal static class ShortHash
{
    private const int Bits = 48;

    /// <summary>Returns the hash of a text, as twelve digits.</summary>
    public static string Of(string text)
    {
        var hash = ContentHash.Of(text.AsSpan());
        return (unchecked(hash ^ (hash >> Bits)) & ((1UL << Bits) - 1)).ToString("x12", CultureInfo.InvariantCulture);
    }
}
