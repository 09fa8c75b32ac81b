using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Finds problems that are missed because units whose two sides seem to have the same markup are not parsed.</summary>
internal static class MarkupFilter
{
    /// <summary>Gets pieces of units with all kinds of markup.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
        ["**", "*", "_", "`", "``", "[", "]", "(", ")", "](", "] (", "[]", "<", ">", "<b>", "</b>", "\\", "!", "![", "[!NOTE]", " ", "\n", "x", "=\"", "https://a.b/c", "<1>", "<ph id=\"1\"/>", "#a", "."];

    /// <summary>Returns the number of problems if all units are parsed, and those of them that are missed.</summary>
    public static (int Found, List<string> Hidden) FindHidden(IEnumerable<string> texts)
    {
        var (found, hidden) = (0, new List<string>());
        foreach (var text in texts)
        {
            var article = ArticleReader.Read(Reader.File("sv-SE/a.md", text).Identity, text, Reader.SourceLocale);
            var (usual, all) = (Problems(article.Syntax!, parsesAll: false), Problems(article.Syntax!, parsesAll: true));
            found += all.Count;
            hidden.AddRange(all.Except(usual).Select(problem => $"{problem.Rule.Id} {problem.Message}: {UnitAt(text, article.Syntax!, problem)}"));
        }

        return (found, hidden);
    }

    private static EquatableArray<Problem> Problems(ArticleSyntax syntax, bool parsesAll)
    {
        var problems = new ProblemList("sv-SE/a.md");
        FileAnalysis.Run(new FileContext(syntax, problems) { ParsesAllUnits = parsesAll });
        return problems.ToArray();
    }

    private static string UnitAt(string text, ArticleSyntax syntax, Problem problem) =>
        syntax.Segments.FirstOrDefault(unit => unit.Target.Start <= problem.Span.Start && problem.Span.Start <= unit.Target.End) is { Source: { } source } segment
            ? $"{text[segment.Target.Start..segment.Target.End]} <> {text[source.Start..source.End]}" : string.Empty;
}
