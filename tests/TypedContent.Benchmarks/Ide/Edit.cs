using System.Globalization;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Represents an edit that is repeated in an IDE.</summary>
/// <param name="What">The description of the edit.</param>
/// <param name="Apply">Applies the edit; the number makes it different each time.</param>
internal sealed record Edit(string What, Action<OpenProject, int> Apply)
{
    /// <summary>Returns the edits that are measured in a set of <paramref name="files"/>.</summary>
    public static IEnumerable<Edit> Of(IReadOnlyList<OpenFile> files)
    {
        yield return new Edit("C# edited", static (project, number) => project.EditCode(number));

        var middle = Enumerable.Range(files.Count / 2, files.Count).Select(i => i % files.Count)
            .First(i => files[i].Kind == "article" && files[i].Content.Contains("data-stu-id", StringComparison.Ordinal));
        const string translation = "<span data-ttu-id=\"", source = "<span data-stu-id=\"";
        yield return new Edit("translation of a sentence edited", InUnit(files, middle, translation, isHeading: false));
        yield return new Edit("sentence edited, a member renamed", InUnit(files, middle, source, isHeading: false));
        yield return new Edit("text of a heading edited, which others see", InUnit(files, middle, source, isHeading: true));

        var (target, name) = LinkedHeading.Find(files);
        yield return new Edit("heading renamed that others link to, and back", (project, number) => project.Edit(
            target, number % 2 == 0 ? files[target].Content
                : files[target].Content.Replace($"<a name=\"{name}\">", Text($"<a name=\"{name}-{number}\">"), StringComparison.Ordinal)));
    }

    /// <summary>Returns an edit of the first word of a unit, preferably in the middle of an article, in a heading or in running text.</summary>
    private static Action<OpenProject, int> InUnit(IReadOnlyList<OpenFile> files, int file, string start, bool isHeading)
    {
        var text = files[file].Content;
        var body = text.IndexOf("\n---", StringComparison.Ordinal);
        var units = Occurrences(text, start).Where(at => at > body && IsInHeading(text, at) == isHeading).ToList();
        var at = text.IndexOf('>', units.Find(unit => unit > text.Length / 2) is > 0 and var late ? late : units[0]) + 1;
        return (project, number) => project.Edit(file, text.Insert(at, Text($"Word{number} ")));
    }

    private static IEnumerable<int> Occurrences(string text, string start)
    {
        for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static bool IsInHeading(string text, int at) => text[text.LastIndexOf('\n', at) + 1] == '#';

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
