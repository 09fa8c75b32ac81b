using System.Runtime.InteropServices;
using System.Text;

namespace TypedContent.Build.Files;

/// <summary>Distinguishes regular files from pipes, devices and sockets, for which .NET has no method that doesn't open them.</summary>
internal static class FileType
{
    private const int ModeOffset = sizeof(int);
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Determines whether the file at <paramref name="path"/> is a regular file.</summary>
    public static bool IsRegular(string path)
    {
        if (Path.DirectorySeparatorChar == '\\')
        {
            return true;
        }

        try
        {
            // More than .NET writes: its flags, the mode, and other fields of the file.
            var status = new byte[512];
            return Stat(Encoding.UTF8.GetBytes(path + "\0"), status) < 0 || (BitConverter.ToInt32(status, ModeOffset) & TypeMask) == Regular;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
}
