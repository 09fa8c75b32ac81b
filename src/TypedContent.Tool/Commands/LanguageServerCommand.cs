using System.CommandLine;
using TypedContent.LanguageServer;
using TypedContent.Tool.Editors;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Commands;

/// <summary>Runs the language server for an editor.</summary>
internal static class LanguageServerCommand
{
    // Reading standard input blocks a thread of the pool, and so does reading articles. With as many threads as a small machine has
    // cores, the pool starts the next one after half a second only.
    private const int FewestThreads = 16;

    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        // Clients that know several transports state this one.
        var stdio = new Option<bool>("--stdio") { Description = "Use standard input and output, which is the only transport.", Hidden = true };
        var command = new Command("lsp", "Run the language server that an editor starts.") { stdio };
        command.SetAction((_, _) =>
        {
            ThreadPool.GetMinThreads(out var threads, out var ports);
            ThreadPool.SetMinThreads(Math.Max(threads, FewestThreads), ports);
            return ContentLanguageServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), new EditorProjects(), ToolVersion.Text, Console.Error);
        });
        return command;
    }
}
