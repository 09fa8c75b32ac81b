using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that caches between edits don't affect results: an IDE after many edits reports the same as a new build.</summary>
public sealed class EditSessionTests
{
    private const int Edits = 60;

    private static readonly string[] s_articles = ["de-DE/a.md", "en-US/a.md", "en-US/b.md", "en-US/deep/c.md", "nl-NL/b.md"];
    private static readonly string[] s_includes = ["en-US/includes/x.md", "en-US/includes/y.md"];

    private static readonly string[] s_blocks =
    [
        "# Orders\n\n", "## Next steps\n\n", "## <a name=\"next-steps\"></a>Last steps\n\n", "### Fees\n\n", "Pay the invoice.\n\n", "Wait for it.\n\n",
        "[a](a.md#next-steps)\n\n", "[a](../a.md#fees)\n\n", "[b](b.md)\n\n", "[c](deep/c.md#orders)\n\n", "[here](#next-steps)\n\n", "[gone](gone.md)\n\n",
        "[!INCLUDE [x](includes/x.md)]\n\n", "[!INCLUDE [y](../includes/y.md)]\n\n", "[!INCLUDE [y](y.md)]\n\n", "![shot](media/shot.png)\n\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_day_of_edits_ends_as_a_new_build_begins(ulong seed)
    {
        var dice = new Dice(seed);
        var session = Generation.Run([.. s_articles.Concat(s_includes).Select(path => new ContentText(path, dice.Text(s_blocks, 6)))]);
        for (var i = 0; i < Edits; i++)
        {
            session = Step(session, dice);
            var build = Generation.Run([.. session.Files]);

            Assert.Equal(Described(build.Diagnostics), Described(session.Diagnostics));
            Assert.Equal(Sources(build), Sources(session));
        }
    }

    private static Generation Step(Generation session, Dice dice)
    {
        var file = session.Files[dice.Next(session.Files.Count)].RelativePath;
        return dice.Next(8) switch
        {
            0 => session.EditCode(),
            1 when session.Files.Count > 3 => session.Remove(file),
            2 when s_articles.Concat(s_includes).Except(session.Files.Select(content => content.RelativePath)).FirstOrDefault() is { } missing =>
                session.Add(new ContentText(missing, dice.Text(s_blocks, 6))),
            _ => session.Edit(file, dice.Text(s_blocks, 6)),
        };
    }

    private static IEnumerable<string> Described(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture));

    private static IEnumerable<(string Name, string Text)> Sources(Generation generation) =>
        generation.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
}
