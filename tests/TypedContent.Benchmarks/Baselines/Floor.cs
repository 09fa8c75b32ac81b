using System.Globalization;
using Markdig;
using YamlDotNet.Core;

namespace TypedContent.Benchmarks.Baselines;

/// <summary>Runs the minimum work on articles: reads them and their front matter, and parses their Markdown once.</summary>
internal static class Floor
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Runs the work on the given number of threads, and prints the number of blocks.</summary>
    public static int Run(string folder, int threads)
    {
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).ToArray();
        var blocks = 0;
        if (threads == 1)
        {
            blocks = files.Sum(Blocks);
        }
        else
        {
            Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = threads }, file => Interlocked.Add(ref blocks, Blocks(file)));
        }

        Console.WriteLine(blocks.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>Parses the text of an article with its front matter, and returns the number of its blocks.</summary>
    public static int BlocksOf(string text)
    {
        var (start, end) = text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", StringComparison.Ordinal) is > 0 and var fence
            ? (fence + "\n---\n".Length, fence)
            : (0, 0);
        if (start > 0)
        {
            var yaml = new Parser(new StringReader(text[..end]));
            while (yaml.MoveNext())
            {
            }
        }

        return Markdown.Parse(text[start..], s_pipeline).Count;
    }

    private static int Blocks(string file) => BlocksOf(File.ReadAllText(file));
}
