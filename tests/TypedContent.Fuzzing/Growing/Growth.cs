using System.Globalization;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Fuzzing.Bombs;
using TypedContent.Fuzzing.Checks;

namespace TypedContent.Fuzzing.Growing;

/// <summary>Represents what a case costs besides time: the bytes that the engine allocates, and the bytes of its output.</summary>
/// <param name="Length">The number of characters of the article.</param>
/// <param name="Allocated">The bytes that are allocated to read, model, check and pack the article.</param>
/// <param name="Written">The bytes of the packs and of all findings and names.</param>
public readonly record struct Growth(int Length, long Allocated, long Written)
{
    /// <summary>The bytes of output for a small article, and for each character beyond it. A character of an attribute has at most six.</summary>
    private const int WrittenBase = 512 * 1024;
    private const int WrittenShare = 224;

    /// <summary>The allocated bytes for a small article, and for each character beyond it.</summary>
    private const int AllocatedBase = 16 * 1024 * 1024;
    private const int AllocatedShare = 4_200;

    /// <summary>Gets the defects: a cost that isn't bounded by a multiple of the length.</summary>
    public IEnumerable<string> Defects
    {
        get
        {
            if (Written > WrittenBase + ((long)WrittenShare * Length))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{Length} characters became {Written} bytes");
            }

            if (Allocated > AllocatedBase + ((long)AllocatedShare * Length))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{Length} characters took {Allocated} bytes");
            }
        }
    }

    /// <summary>Measures an article of a family. Nothing else may run in the process.</summary>
    public static Growth Of(Bomb bomb, int length)
    {
        var fuzz = bomb.Case(length);
        return SmallStackThread.Run(() =>
        {
            long written = 0;
            var allocated = Allocation.OfProcess(() => written = LengthOf(EngineCheck.RunAlone(fuzz)));
            return new Growth(fuzz.Text.Length, allocated, written);
        });
    }

    /// <summary>Writes a row for each family whose name contains <paramref name="filter"/>, and returns the number of defects.</summary>
    public static int Write(TextWriter output, string filter)
    {
        var defects = 0;
        output.WriteLine("| Family | n | written for each | allocated for each | 8n | written for each | allocated for each |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var bomb in BombFamilies.All.Where(bomb => bomb.Name.Contains(filter, StringComparison.Ordinal)))
        {
            Growth[] sizes = [Of(bomb, ReadingLimits.FileLength >> 6), Of(bomb, ReadingLimits.FileLength >> 3)];
            output.WriteLine($"| {bomb.Name} | {string.Join(" | ", sizes.Select(size => size.Columns))} |");
            foreach (var defect in sizes.SelectMany(size => size.Defects))
            {
                output.WriteLine("DEFECT: " + defect);
                defects++;
            }
        }

        return defects;
    }

    private string Columns => string.Create(CultureInfo.InvariantCulture, $"{Length} | {(double)Written / Length:0.0} | {Allocated / Length}");

    private static long LengthOf(EngineOutput output) =>
        output.Packs.Sum(pack => (long)pack.Bytes.Length)
        + output.Problems.Sum(problem => (long)problem.Message.Length)
        + output.Models.Sum(model => model.Strings.Sum(unit => (long)unit.Name.Length) + model.Sections.Sum(section => (long)section.Name.Length) + model.Links.Sum(link => (long)link.Name.Length));
}
