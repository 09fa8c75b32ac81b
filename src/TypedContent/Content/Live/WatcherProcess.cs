using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TypedContent.Content.Live;

/// <summary>Starts the watcher of articles, which ends with this process: <c>dotnet build -t:TypedContentWatch</c>.</summary>
internal static class WatcherProcess
{
    // The build states these in the runtime configuration of the program.
    private const string Project = "TypedContent.LiveText.Project";
    private const string IsAlways = "TypedContent.LiveText.Watch";

    // What dotnet watch sets for the program would change MSBuild too.
    private static readonly string[] s_inherited = ["DOTNET_WATCH", "DOTNET_STARTUP_HOOKS", "DOTNET_MODIFIABLE_ASSEMBLIES", "DOTNET_HOTRELOAD_NAMEDPIPE_NAME"];

    /// <summary>Starts the watcher if the project is known and the program runs under <c>dotnet watch</c>, or the project asks for it.</summary>
    /// <param name="packPath">The path of a pack, beside which are the others.</param>
    internal static void Start(string packPath)
    {
        bool isAsked = Environment.GetEnvironmentVariable("DOTNET_WATCH") == "1" || (AppContext.TryGetSwitch(IsAlways, out bool isAlways) && isAlways);
        if (!isAsked || AppContext.GetData(Project) is not string project)
        {
            return;
        }

        // The path of the project, then its properties.
        string[] parts = project.Split(';');
        if (!File.Exists(parts[0]))
        {
            return;
        }

        try
        {
            using var watcher = Process.Start(StartInfo(parts, packPath));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            LiveLog.Write($"The watcher of articles can't be started: {e.Message}");
        }
    }

    private static ProcessStartInfo StartInfo(string[] project, string packPath)
    {
        using var self = Process.GetCurrentProcess();

        // MSBuild reads these characters in a value.
        StringBuilder output = new StringBuilder(Path.GetDirectoryName(Path.GetDirectoryName(packPath))).Append('/').Replace("%", "%25").Replace(";", "%3B");
        var arguments = new List<string>
        {
            "build", project[0], "-t:TypedContentWatch", "--no-restore", "-nologo", "-v:m", "-tl:off", "-nodeReuse:false",
            $"-p:TypedContentParentProcess={self.Id}", $"-p:TypedContentWatchFolders={output}",
        };
        for (int i = 1; i < project.Length; i++)
        {
            arguments.Add("-p:" + project[i]);
        }

        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            Arguments = string.Join(" ", arguments.ConvertAll(static argument => $"\"{argument}\"")),
            UseShellExecute = false,
        };
        foreach (string name in s_inherited)
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
