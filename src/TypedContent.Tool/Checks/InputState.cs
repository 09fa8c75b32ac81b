using System.Globalization;
using System.Text;
using TypedContent.Build.Files;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Checks;

/// <summary>Represents all that the findings about a content set depend on: the program, the settings, and the sizes, times, and modes of files.</summary>
/// <param name="Hash">A hash of all of it.</param>
/// <param name="IsSettled">Whether no file was written so recently that a second write could have the same time.</param>
internal sealed record InputState(string Hash, bool IsSettled)
{
    private static readonly TimeSpan s_recent = TimeSpan.FromSeconds(2);

    /// <summary>Returns the state of a content set.</summary>
    public static InputState Of(ContentProject project)
    {
        var text = new StringBuilder(ToolVersion.Build).Append('\n').Append(project.Path).Append('\n').Append(project.Source).Append('\n');
        var recent = DateTime.UtcNow - s_recent;
        string[] paths = [.. project.Files, .. project.SettingsFiles];
        var files = new (string State, bool IsSettled)[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = StateOf(paths[i], recent));
        foreach (var (state, _) in files)
        {
            text.Append(state).Append('\n');
        }

        return new InputState(ContentHash.Of(text.ToString()).ToString("x16", CultureInfo.InvariantCulture), files.All(file => file.IsSettled));
    }

    private static (string State, bool IsSettled) StateOf(string path, DateTime recent)
    {
        var state = FileState.Of(path);
        try
        {
            var file = new FileInfo(path);
            var mode = OperatingSystem.IsWindows() || state.Defect is not null ? 0 : (int)file.UnixFileMode;
            return (string.Create(CultureInfo.InvariantCulture, $"{path}|{state}|{state.Defect}|{mode}"), file.LastWriteTimeUtc < recent);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (path, IsSettled: false);
        }
    }
}
