using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports redirects whose source is in a folder with a misspelt name (TC5027), so that requests of the old path find nothing.</summary>
/// <remarks>
/// Nothing states which folders there were. One that several articles moved from was one, and so was one that got another name: with a number, a
/// plural, or another separator, or because its articles moved to the similar one under their own names.
/// </remarks>
public static class RedirectAnalysis
{
    /// <summary>The number of folders with one redirect, and without articles, that are compared with others. A list of more is made by a program.</summary>
    private const int MostFolders = 1_000;

    private const int ShortName = 5;
    private const int LongName = 9;

    /// <summary>Returns the problems of the redirects of a set.</summary>
    public static EquatableArray<Problem> Analyze(ContentIndex index)
    {
        var folders = index.Redirects.GroupBy(redirect => FolderOf(redirect.Source), StringComparer.OrdinalIgnoreCase).ToList();
        if (folders.TrueForAll(folder => index.HasFolderOf(folder.First().Source)))
        {
            return [];
        }

        var known = new HashSet<string>(index.Paths.SelectMany(FoldersOf), StringComparer.OrdinalIgnoreCase) { string.Empty };
        var doubtful = folders.Where(folder => !known.Contains(folder.Key) && IsSingle(folder)).Take(MostFolders).ToList();
        known.UnionWith(folders.Where(folder => !IsSingle(folder)).Select(folder => folder.Key));
        var names = new SimilarNames(known.OrderBy(folder => folder, StringComparer.Ordinal));
        var comparisons = SimilarNames.MostComparisons;
        var problems = new List<Problem>();
        foreach (var folder in doubtful)
        {
            if (names.Nearest(folder.Key, 2, ref comparisons) is { } similar && IsMisspelt(folder.Key, similar))
            {
                problems.AddRange(folder.Where(redirect => redirect.FilePath is not null && !IsRename(redirect, similar)).Select(redirect => ProblemOf(redirect, similar)));
            }
        }

        return new(problems);
    }

    private static Problem ProblemOf(Redirect redirect, string similar) =>
        MisspeltRedirect.At(redirect.Place, redirect.Source, similar + "/" + NameOf(redirect.Source)).In(redirect.FilePath!);

    private static bool IsSingle(IEnumerable<Redirect> folder) => folder.Select(redirect => redirect.Source).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() == 1;

    /// <summary>Determines whether one name of a path differs by a letter or two, after the first one.</summary>
    private static bool IsMisspelt(string folder, string similar)
    {
        string[] names = folder.Split('/'), others = similar.Split('/');
        var different = Enumerable.Range(0, Math.Min(names.Length, others.Length)).Where(i => !names[i].Equals(others[i], StringComparison.OrdinalIgnoreCase)).ToList();
        if (names.Length != others.Length || different.Count != 1)
        {
            return false;
        }

        var (name, other) = (names[different[0]], others[different[0]]);
        var edits = name.Length < ShortName ? 0 : name.Length < LongName ? 1 : 2;
        return edits > 0 && other.Length > 0 && char.ToLowerInvariant(name[0]) == char.ToLowerInvariant(other[0]) && Similarity.Distance(name, other, edits) <= edits && StemOf(name) != StemOf(other);
    }

    private static string StemOf(string name) => string.Concat(name.Where(char.IsLetter).Select(char.ToLowerInvariant)).TrimEnd('e', 's');

    private static bool IsRename(Redirect redirect, string similar)
    {
        var target = MarkdownName.WithoutExtension(redirect.Target.Split('?', '#')[0].TrimEnd('/'));
        return ("/" + target).EndsWith($"/{similar}/{NameOf(redirect.Source)}", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path.Substring(0, end);
        }
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
