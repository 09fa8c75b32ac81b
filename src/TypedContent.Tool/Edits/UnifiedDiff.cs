using Spectre.Console;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Edits;

/// <summary>Shows changes of files as a unified difference, which <c>git apply</c> and <c>patch</c> read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="folder">The folder that paths are written from.</param>
    /// <param name="console">The console.</param>
    public static void Write(IEnumerable<FileChange> changes, string folder, IAnsiConsole console)
    {
        foreach (var change in changes)
        {
            var (from, to) = (ReportedFinding.PathFrom(folder, change.From ?? change.To).TrimStart('/'), ReportedFinding.PathFrom(folder, change.To).TrimStart('/'));
            if (change.IsMove)
            {
                WriteLine($"diff --git a/{from} b/{to}", "bold", console);
                WriteLine($"rename from {from}", "bold", console);
                WriteLine($"rename to {to}", "bold", console);
            }

            if (!change.Before.AsSpan().SequenceEqual(change.After))
            {
                WriteLine(change.From is null ? "--- /dev/null" : $"--- a/{from}", "bold", console);
                WriteLine($"+++ b/{to}", "bold", console);
                foreach (var line in Hunks(FileText.Decode(change.Before).Text, FileText.Decode(change.After).Text))
                {
                    WriteLine(line, line[0] switch { '+' => "green", '-' => "red", '@' => "blue", _ => "default" }, console);
                }
            }
        }
    }

    /// <summary>Returns the lines of the hunks.</summary>
    public static IEnumerable<string> Hunks(string before, string after)
    {
        var lines = LineDiff.Of(LinesOf(before), LinesOf(after));
        var hasEnds = (before.EndsWith('\n'), after.EndsWith('\n'));
        for (var at = 0; at < lines.Count;)
        {
            var first = Enumerable.Range(at, lines.Count - at).FirstOrDefault(i => lines[i].Mark != ' ', -1);
            if (first < 0)
            {
                yield break;
            }

            var (start, last) = (Math.Max(at, first - Context), first);
            for (var i = first + 1; i < lines.Count && i <= last + (2 * Context) + 1; i++)
            {
                last = lines[i].Mark == ' ' ? last : i;
            }

            var end = Math.Min(lines.Count, last + Context + 1);
            yield return $"@@ -{RangeOf(lines, start, end, '+')} +{RangeOf(lines, start, end, '-')} @@";
            for (var i = start; i < end; i++)
            {
                yield return lines[i].Mark + lines[i].Text;
                if ((lines[i].Mark != '+' && !hasEnds.Item1 && IsLast(lines, i, '+')) || (lines[i].Mark != '-' && !hasEnds.Item2 && IsLast(lines, i, '-')))
                {
                    yield return "\\ No newline at end of file";
                }
            }

            at = end;
        }
    }

    /// <summary>Returns the first line and the number of lines of a hunk in the text that has no lines with the mark <paramref name="other"/>.</summary>
    private static string RangeOf(IReadOnlyList<DiffLine> lines, int start, int end, char other)
    {
        var before = lines.Take(start).Count(line => line.Mark != other);
        var count = lines.Skip(start).Take(end - start).Count(line => line.Mark != other);
        return $"{(count == 0 ? before : before + 1)},{count}";
    }

    private static bool IsLast(IReadOnlyList<DiffLine> lines, int index, char other) => !lines.Skip(index + 1).Any(line => line.Mark != other);

    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static void WriteLine(string line, string color, IAnsiConsole console)
    {
        if (Console.IsOutputRedirected)
        {
            // As it is, also a carriage return at its end.
            console.Profile.Out.Writer.Write(line + '\n');
            return;
        }

        // A terminal would follow control characters of an article.
        var shown = string.Concat(line.Select(c => char.IsControl(c) && c != '\t' ? ' ' : c));
        console.MarkupLine($"[{color}]{Markup.Escape(shown)}[/]");
    }
}
