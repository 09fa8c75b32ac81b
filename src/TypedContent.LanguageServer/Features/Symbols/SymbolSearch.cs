using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Symbols;

/// <summary>Finds articles by their titles and paths, and sections by their headings.</summary>
internal static class SymbolSearch
{
    private const int File = 1;
    private const int String = 15;
    private const int Most = 200;

    /// <summary>Returns the articles and sections whose names have all words of a query.</summary>
    public static IReadOnlyList<SymbolInformation> Find(IEnumerable<ContentSnapshot> snapshots, string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. snapshots.SelectMany(snapshot => Articles(snapshot, words).Concat(words.Length == 0 ? [] : Sections(snapshot, words))).Take(Most)];
    }

    private static IEnumerable<SymbolInformation> Articles(ContentSnapshot snapshot, string[] words) =>
        snapshot.Compilation.Documents.Where(document => Has($"{document.Variant.Title} {document.Variant.Path}", words)).Select(document => new SymbolInformation(
            document.Variant.Title.Length > 0 ? document.Variant.Title : document.Variant.Path, File,
            new Location(snapshot.UriOf(document.Variant.FilePath), new(new(0, 0), new(0, 0))), $"{document.Variant.Locale}/{document.Variant.Path}"));

    private static IEnumerable<SymbolInformation> Sections(ContentSnapshot snapshot, string[] words) =>
        from document in snapshot.Compilation.Documents
        where document.Variant.Headings.Any(heading => Has(heading.Label, words))
        from heading in snapshot.ContentsOf(document.Variant.FilePath)?.Headings ?? []
        where Has(heading.Label, words)
        select new SymbolInformation(heading.Label, String, snapshot.LocationOf(new FilePlace(document.Variant.FilePath, heading.Span)), $"{document.Variant.Locale}/{document.Variant.Path}");

    private static bool Has(string text, string[] words) => Array.TrueForAll(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
