using System.Globalization;
using System.Text;
using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Provides the words and marks of locks.</summary>
internal static class LockSyntax
{
    /// <summary>The beginning of the first line, which ends in the version of the format.</summary>
    public const string Name = "typedcontent.lock ";

    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    public const string Comment = "#", From = " from ", Pin = "pin", Lacks = "lacks", Extra = "extra";

    /// <summary>The digits of fingerprints, in the order of their values, which is that of ASCII, too. Letters that resemble digits are left out.</summary>
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int BitsOfDigit = 5;

    private const int FingerprintLength = TextFingerprint.Bits / BitsOfDigit;

    /// <summary>Appends a pair. The second fingerprint is masked with the first, so that halves of two lines are no pair of an article.</summary>
    public static void Append(StringBuilder text, AcceptedPair pair)
    {
        AppendFingerprint(text, pair.Source);
        text.Append(' ');
        AppendFingerprint(text, MaskedTarget(pair));
    }

    /// <summary>Returns the number that is written for the translation of a pair.</summary>
    public static ulong MaskedTarget(AcceptedPair pair) => pair.Target ^ TextFingerprint.MaskOf(pair.Source);

    /// <summary>Reads a pair.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out AcceptedPair pair)
    {
        pair = default;
        if (line.Length != (2 * FingerprintLength) + 1 || line[FingerprintLength] != ' '
            || !TryReadFingerprint(line.Slice(0, FingerprintLength), out var source) || !TryReadFingerprint(line.Slice(FingerprintLength + 1), out var target))
        {
            return false;
        }

        pair = new AcceptedPair(source, target ^ TextFingerprint.MaskOf(source));
        return true;
    }

    private static void AppendFingerprint(StringBuilder text, ulong fingerprint)
    {
        for (var shift = TextFingerprint.Bits - BitsOfDigit; shift >= 0; shift -= BitsOfDigit)
        {
            text.Append(Digits[(int)(fingerprint >> shift) & ((1 << BitsOfDigit) - 1)]);
        }
    }

    private static bool TryReadFingerprint(ReadOnlySpan<char> text, out ulong fingerprint)
    {
        fingerprint = 0;
        foreach (var c in text)
        {
            var digit = Digits.IndexOf(c);
            if (digit < 0)
            {
                return false;
            }

            fingerprint = (fingerprint << BitsOfDigit) | (uint)digit;
        }

        return true;
    }

    /// <summary>Returns a path as it is written in the line of a section: characters that could be lost in a line are encoded.</summary>
    public static string Encode(string path)
    {
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i];
            if (c == '%' || char.IsControl(c) || c is '\u2028' or '\u2029' || (c == ' ' && (i == 0 || i == path.Length - 1)))
            {
                text.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>Returns the path that <see cref="Encode"/> has encoded; null if it isn't one.</summary>
    public static string? Decode(string text)
    {
        const int Length = 4;
        var path = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                path.Append(text[i]);
                continue;
            }

            if (i + Length >= text.Length || !int.TryParse(text.Substring(i + 1, Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var c))
            {
                return null;
            }

            path.Append((char)c);
            i += Length;
        }

        return path.ToString();
    }
}
