using System.Globalization;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Fuzzing.Articles;

namespace TypedContent.Fuzzing;

/// <summary>What a run does. The same options give the same cases.</summary>
public sealed record FuzzOptions
{
    /// <summary>Damaged articles.</summary>
    public int Articles { get; init; } = 1_000;

    /// <summary>Bombs.</summary>
    public int Bombs { get; init; } = 100;

    /// <summary>Characters of the largest bomb; the limit of a file unless a test is in a hurry.</summary>
    public int LargestBomb { get; init; } = ReadingLimits.FileLength;

    /// <summary>What the cases are drawn from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>One case in so many goes through the generator too.</summary>
    public int GeneratorShare { get; init; } = 20;

    /// <summary>One case in so many is compiled too.</summary>
    public int CompilationShare { get; init; } = 200;

    /// <summary>One case in so many is run twice.</summary>
    public int RepetitionShare { get; init; } = 50;

    /// <summary>What a host may need for one case.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The folder of the articles that mutation begins with.</summary>
    public string Corpus { get; init; } = string.Empty;

    /// <summary>The one case to run; all where it is negative.</summary>
    public int Only { get; init; } = -1;

    /// <summary>Where failing articles are written.</summary>
    public string Output { get; init; } = "fuzzing-failures";

    /// <summary>Reads a command line.</summary>
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
