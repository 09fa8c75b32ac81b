using System.Globalization;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Fuzzing.Articles;

namespace TypedContent.Fuzzing;

/// <summary>Represents the options of a run. The same options result in the same cases.</summary>
public sealed record FuzzOptions
{
    /// <summary>Gets the number of damaged articles.</summary>
    public int Articles { get; init; } = 1_000;

    /// <summary>Gets the number of bombs.</summary>
    public int Bombs { get; init; } = 100;

    /// <summary>Gets the length of the largest bomb in characters. The default is the maximum length of a file.</summary>
    public int LargestBomb { get; init; } = ReadingLimits.FileLength;

    /// <summary>Gets the seed that the cases are generated from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Gets the number of cases for each one that also runs through the generator.</summary>
    public int GeneratorShare { get; init; } = 20;

    /// <summary>Gets the number of cases for each one that is also compiled.</summary>
    public int CompilationShare { get; init; } = 200;

    /// <summary>Gets the number of cases for each one that runs twice.</summary>
    public int RepetitionShare { get; init; } = 50;

    /// <summary>Gets the maximum time that a host may need for one case.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the folder of the articles that mutation starts from.</summary>
    public string Corpus { get; init; } = string.Empty;

    /// <summary>Gets the number of the only case to run, or a negative number to run all cases.</summary>
    public int Only { get; init; } = -1;

    /// <summary>Gets the folder that failing articles are written to.</summary>
    public string Output { get; init; } = "fuzzing-failures";

    /// <summary>Parses a command line.</summary>
    public static FuzzOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--articles" => options with { Articles = Number(value) },
                "--bombs" => options with { Bombs = Number(value) },
                "--seed" => options with { Seed = (ulong)Number(value) },
                "--corpus" => options with { Corpus = value },
                "--only" => options with { Only = Number(value) },
                "--output" => options with { Output = value },
                "--generator" => options with { GeneratorShare = Number(value) },
                "--compile" => options with { CompilationShare = Number(value) },
                _ => throw new ArgumentException($"there is no option '{arguments[i]}'", nameof(arguments)),
            };
        }

        return options.Corpus.Length > 0 ? options : options with { Corpus = SeedArticles.UsualFolder() };
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
