using TypedContent.Fuzzing.Articles;
using TypedContent.Fuzzing.Bombs;

namespace TypedContent.Fuzzing;

/// <summary>Creates cases. Each case depends only on the seed and its number, independent of the calling thread.</summary>
public sealed class CaseSource(FuzzOptions options, IReadOnlyList<string> seeds)
{
    private const int SmallestBomb = 256;

    /// <summary>Gets the case with the given number.</summary>
    public FuzzCase this[int number]
    {
        get
        {
            var dice = new Dice(unchecked((options.Seed * 0x9E3779B97F4A7C15) ^ ((ulong)number * 0xD1B54A32D192ED03)));
            return number < options.Articles ? Article(number, dice) : Bomb(number, dice);
        }
    }

    private FuzzCase Article(int number, Dice dice)
    {
        var mutator = new Mutator(seeds, dice);
        return new FuzzCase(number, "article", mutator.Next(), dice.Next(4) == 0 ? mutator.Next() : null);
    }

    private FuzzCase Bomb(int number, Dice dice)
    {
        var size = dice.Next(8) == 0 ? options.LargestBomb : SizeOf(dice);
        return dice.Next(3) switch
        {
            0 => RandomRun(number, dice, size),
            1 => Combination(number, dice, size),
            _ => Family(dice).Case(size, number) is var bomb ? bomb with { Text = Cut(bomb.Text) } : null!,
        };
    }

    /// <summary>Returns a case that repeats a few random tokens.</summary>
    private FuzzCase RandomRun(int number, Dice dice, int size)
    {
        var piece = dice.Text(Tokens.Body, 4);
        var text = Bombs.Bomb.Run("run", piece, before: dice.Text(Tokens.Body, 3)).Make(size);
        return new FuzzCase(number, $"run of {piece}", Cut(text));
    }

    /// <summary>Returns a case that nests two families or concatenates them.</summary>
    private FuzzCase Combination(int number, Dice dice, int size)
    {
        var (first, second) = (Family(dice), Family(dice));
        var text = dice.Next(3) switch
        {
            0 => second.Make(Math.Min(size, 400)).Replace("\n", "\n> ", StringComparison.Ordinal) + first.Make(size / 2).Replace("\n", "\n> ", StringComparison.Ordinal),
            1 => first.Make(Math.Min(size, 2_000)) + second.Make(size / 2) + first.Make(size / 4),
            _ => Bombs.Bomb.Run("mix", first.Make(60) + second.Make(60) is { Length: > 0 } mixed ? mixed : "x").Make(size),
        };
        return new FuzzCase(number, $"{first.Name} with {second.Name}", Cut(text)) { IsToc = first.IsToc };
    }

    private static Bomb Family(Dice dice) => BombFamilies.All[dice.Next(BombFamilies.All.Count)];

    private int SizeOf(Dice dice)
    {
        var most = SmallestBomb;
        for (var doublings = dice.Next(14); doublings > 0 && most < options.LargestBomb; doublings--)
        {
            most *= 2;
        }

        return SmallestBomb + dice.Next(Math.Min(most, options.LargestBomb));
    }

    private string Cut(string text) => text.Length <= options.LargestBomb ? text : text[..options.LargestBomb];
}
