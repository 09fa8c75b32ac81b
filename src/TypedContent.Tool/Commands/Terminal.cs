using Spectre.Console;

namespace TypedContent.Tool.Commands;

/// <summary>Provides the console that reports are written to.</summary>
internal static class Terminal
{
    // No report is wrapped: a path or a line of an article must stay as it is.
    private const int Width = 10_000;

    /// <summary>Returns the console, without colors in files and where <c>NO_COLOR</c> is set.</summary>
    public static IAnsiConsole Create()
    {
        var hasColors = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(hasColors
            ? new AnsiConsoleSettings()
            : new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Width;
        return console;
    }
}
