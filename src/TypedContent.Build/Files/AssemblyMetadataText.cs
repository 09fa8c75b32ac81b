using System.Text;

namespace TypedContent.Build.Files;

/// <summary>Finds the value of an <c>AssemblyMetadataAttribute</c> in the bytes of an assembly, without a library that MSBuild may have in another version.</summary>
internal static class AssemblyMetadataText
{
    // The beginning of the arguments of an attribute (ECMA-335, II.23.3).
    private static readonly byte[] Prolog = [1, 0];

    /// <summary>Returns the value of the attribute whose first argument is <paramref name="key"/>; null if there is none.</summary>
    public static string? Find(byte[] assembly, string key)
    {
        var name = Encoding.UTF8.GetBytes(key);
        byte[] start = [.. Prolog, (byte)name.Length, .. name];
        var at = assembly.AsSpan().IndexOf(start);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> value = assembly.AsSpan(at + start.Length);
        return TryReadLength(ref value, out var length) && length <= value.Length ? Encoding.UTF8.GetString(value.Slice(0, length).ToArray()) : null;
    }

    /// <summary>Reads a compressed length (ECMA-335, II.23.2).</summary>
    private static bool TryReadLength(ref ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        var count = bytes.IsEmpty ? 0 : bytes[0] < 0x80 ? 1 : bytes[0] < 0xC0 ? 2 : bytes[0] < 0xE0 ? 4 : 0;
        if (count == 0 || bytes.Length < count)
        {
            return false;
        }

        length = bytes[0] & (count == 1 ? 0x7F : count == 2 ? 0x3F : 0x1F);
        for (var i = 1; i < count; i++)
        {
            length = (length << 8) | bytes[i];
        }

        bytes = bytes.Slice(count);
        return true;
    }
}
