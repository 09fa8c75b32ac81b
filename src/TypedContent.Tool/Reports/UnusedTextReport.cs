using System.Globalization;
using Spectre.Console;
using TypedContent.Compiler.Text;
using TypedContent.Compiler.Usage;

namespace TypedContent.Tool.Reports;

/// <summary>Writes what is unused, for people.</summary>
internal static class UnusedTextReport
{
    private const int MostMembers = 20;

    /// <summary>Writes the report.</summary>
    /// <param name="unused">What is unused.</param>
    /// <param name="parts">The parts that the report has.</param>
    /// <param name="folder">The folder that paths are written from.</param>
    /// <param name="hasCode">Whether the C# is known.</param>
    /// <param name="console">The console.</param>
    public static void Write(UnusedContent unused, UnusedParts parts, string folder, bool hasCode, IAnsiConsole console)
    {
        if (parts != UnusedParts.Members)
        {
            WriteArticles(unused.Articles, folder, hasCode, console);
        }

        if (hasCode && parts != UnusedParts.Articles)
        {
            WriteMembers(unused, console);
        }
    }

    private static void WriteArticles(IReadOnlyList<UnusedArticle> articles, string folder, bool hasCode, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{Counted.Of(articles.Count, "article")} that nothing links to{(hasCode ? " and no C# names" : string.Empty)}[/]");
        foreach (var article in articles)
        {
            console.WriteLine($"  {article.Path}: {string.Join(", ", article.FilePaths.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')))}");
        }
    }

    /// <summary>Writes the members of articles of which C# names some: of the others, all members are unused, and their number says enough.</summary>
    private static void WriteMembers(UnusedContent unused, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{Counted.Of(unused.Members.Sum(article => article.Strings.Count), "sentence")} and {Counted.Of(unused.Members.Sum(article => article.Sections.Count), "section")} that no C# names[/]");
        foreach (var article in unused.Members.Where(article => !article.IsWhole))
        {
            console.WriteLine($"  {article.Path}");
            var members = article.Strings.Select(member => ("Strings", member)).Concat(article.Sections.Select(member => ("Sections", member))).ToList();
            foreach (var (table, member) in members.Take(MostMembers))
            {
                console.WriteLine($"    {table}.{member.Name}: {member.Label}");
            }

            if (members.Count > MostMembers)
            {
                console.WriteLine($"    … and {(members.Count - MostMembers).ToString("N0", CultureInfo.InvariantCulture)} more (--format json has all)");
            }
        }

        if (unused.Members.Count(article => article.IsWhole) is var whole and > 0)
        {
            console.WriteLine($"  … and all of {Counted.Of(whole, "article")} of which C# names no sentence or section (--format json has them)");
        }
    }
}
