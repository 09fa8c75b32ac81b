using TypedContent.Compiler.Diagnostics.Rules;
using Xunit;

namespace TypedContent.Fuzzing.Checks;

/// <summary>Checks the invariants of all output of the engine. Throws if one is violated.</summary>
internal static class OutputCheck
{
    // Reading a small text takes as long as reading a page.
    private const int MostAlone = 200;

    /// <summary>Checks messages, names, packs and the HTML in them.</summary>
    public static void Check(EngineOutput output, FuzzCase fuzz)
    {
        foreach (var problem in output.Problems)
        {
            Assert.True(problem.Rule != InternalFailure.Rule, problem.Message);
            Assert.NotEmpty(problem.Message);
            Assert.InRange(problem.Span.Start + problem.Span.Length, 0, fuzz.LengthOf(problem.FilePath));
        }

        // What is wrong at a place of a table of contents is said once.
        Assert.Distinct(output.Problems.Where(problem => problem.FilePath == FuzzCase.TocPath).Select(problem => problem.Span.Start));

        foreach (var model in output.Models)
        {
            Assert.Distinct(model.Strings.Select(unit => unit.Name), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(model.Sections.Select(section => section.Name), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(model.Links.Select(link => link.Name), StringComparer.OrdinalIgnoreCase);
        }

        foreach (var article in output.Packs.SelectMany(pack => new PackReader(pack.Bytes).Records))
        {
            Safety.Check(article.Body, fuzz.Name);
            var parts = article.Strings.OfType<string>().Distinct().ToList();
            foreach (var part in parts.Take(MostAlone).Append(string.Join('\n', parts.Skip(MostAlone))))
            {
                Safety.Check(part, fuzz.Name);
            }
        }
    }

    /// <summary>Checks that the same articles result in the same bytes and names.</summary>
    public static void CheckSame(EngineOutput first, EngineOutput second)
    {
        Assert.Equal(first.Models, second.Models);
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(first.Packs.Select(pack => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(pack.Bytes))), second.Packs.Select(pack => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(pack.Bytes))));
    }
}
