using System.CommandLine;
using TypedContent.LanguageServer;
using TypedContent.Tool.Editors;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Commands;

/// <summary>Runs the language server for an editor.</summary>
internal static class LanguageServerCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        // Clients that know several transports state this one.
        var stdio = new Option<bool>("--stdio") { Description = "Use standard input and output, which is the only transport.", Hidden = true };
        var command = new Command("lsp", "Run the language server that an editor starts.") { stdio };
        command.SetAction((_, _) => ContentLanguageServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), new EditorProjects(), ToolVersion.Text, Console.Error));
        return command;
    }
}
