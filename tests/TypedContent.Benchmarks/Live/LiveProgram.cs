using System.Diagnostics;
using System.Threading.Channels;

namespace TypedContent.Benchmarks.Live;

/// <summary>Represents a program that prints an article after each change of its texts, and has started its watcher.</summary>
internal sealed class LiveProgram : IDisposable
{
    /// <summary>The source code of the program. Its arguments are the path of an article and a culture.</summary>
    public const string Source = """
        using System.Globalization;
        using TypedContent;

        var culture = CultureInfo.GetCultureInfo(args[1]);
        App.Content.Articles.TryGet(args[0], out Article? article);
        ContentChanges.Changed += (_, change) => Print(change.RequiresBuild ? "A build is needed." : article!.ToText(culture));
        Print(article!.ToText(culture));
        Console.In.ReadLine();

        static void Print(string text) => Console.WriteLine(text.ReplaceLineEndings(" "));
        """;

    private readonly Process _process;
    private readonly Thread _reader;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    /// <summary>Starts the program and waits for the first text.</summary>
    public LiveProgram(string assembly, string article, string culture)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [assembly, article, culture]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _reader = new Thread(Read) { IsBackground = true };
        _reader.Start();
        WaitFor("", TimeSpan.FromMinutes(1));
    }

    /// <summary>Waits until the program prints a text. Returns false if it doesn't in time.</summary>
    public bool WaitFor(string text, TimeSpan limit)
    {
        using var end = new CancellationTokenSource(limit);
        try
        {
            while (!_lines.Reader.ReadAsync(end.Token).AsTask().GetAwaiter().GetResult().Contains(text, StringComparison.Ordinal))
            {
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Ends the program, and with it the watcher.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _reader.Join();
        _process.Dispose();
    }

    private void Read()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            _lines.Writer.TryWrite(line);
        }
    }
}
