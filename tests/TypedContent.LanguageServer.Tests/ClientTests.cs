using System.Diagnostics;
using System.Text.Json;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Replays recorded sessions in real clients, which start the command as users' editors do.</summary>
public sealed class ClientTests
{
    private static readonly string s_folder = Path.Combine(RepositoryFolder.Root, "tests", "TypedContent.LanguageServer.Tests");
    private static readonly string s_host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static TheoryData<string> Recorded => [.. Directory.GetFiles(Path.Combine(s_folder, "Sessions"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [ClientTheory("node", "Clients/node_modules/vscode-jsonrpc")]
    [MemberData(nameof(Recorded))]
    public async Task The_client_of_Visual_Studio_Code_gets_what_was_recorded(string session) =>
        await ReplayAsync(session, (recording, folder, server) => new ProcessStartInfo("node", [Path.Combine(s_folder, "Clients", "replay.js"), recording, folder, .. server]));

    [ClientTheory("nvim", null)]
    [MemberData(nameof(Recorded))]
    public async Task Neovim_gets_what_was_recorded(string session) => await ReplayAsync(session, (recording, folder, server) =>
    {
        var start = new ProcessStartInfo("nvim", ["--headless", "-u", "NONE", "-n", "-c", "luafile " + Path.Combine(s_folder, "Clients", "replay.lua")]);
        (start.Environment["SESSION"], start.Environment["FOLDER"], start.Environment["SERVER"]) = (recording, folder, JsonSerializer.Serialize(server));
        return start;
    });

    [ClientTheory("node", null)]
    [InlineData("editors/vscode")]
    public async Task The_extension_of_Visual_Studio_Code_passes_its_own_tests(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["--test"]) { WorkingDirectory = Path.Combine(RepositoryFolder.Root, folder), RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, output);
    }

    private static async Task ReplayAsync(string session, Func<string, string, string[], ProcessStartInfo> client)
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-client-");
        try
        {
            var recording = Path.Combine(s_folder, "Sessions", session + ".json");
            using (var json = JsonDocument.Parse(await File.ReadAllTextAsync(recording)))
            {
                foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
                {
                    var path = Path.Combine(folder.FullName, file.Name);
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    await File.WriteAllTextAsync(path, file.Value.GetString());
                }
            }

            var start = client(recording, folder.FullName, [s_host, Path.Combine(AppContext.BaseDirectory, "content.dll"), "lsp"]);
            (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"{await errors}\n{output}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
