using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Usage;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Finds the C# that names articles, their texts, and their sections, as the last build listed it.</summary>
internal static class CodeReferences
{
    /// <summary>Returns the places of the C# that names the text at an offset; none if it has no member, or no C# names it.</summary>
    public static IReadOnlyList<Location> OfText(ContentSnapshot snapshot, string path, int offset) =>
        snapshot.Project.Uses.Count > 0 && ModelOf(snapshot, path) is { } model
        && snapshot.ArticleTextsOf(path).FirstOrDefault(text => text.Span.Start <= offset && offset <= text.Span.Start + text.Span.Length)?.Member is { } member
            ? Of(snapshot, model, ContentUse.Strings, member[(member.LastIndexOf('.') + 1)..]) : [];

    /// <summary>Returns the places of the C# that names a section.</summary>
    public static IReadOnlyList<Location> OfSection(ContentSnapshot snapshot, string path, string anchor) =>
        snapshot.Project.Uses.Count > 0 && ModelOf(snapshot, path) is { } model && model.Sections.FirstOrDefault(section => section.Anchor == anchor) is { Name: not null } section
            ? Of(snapshot, model, ContentUse.Sections, section.Name) : [];

    /// <summary>Returns the places of the C# that names an article itself.</summary>
    public static IReadOnlyList<Location> OfArticle(ContentSnapshot snapshot, string path) =>
        snapshot.Project.Uses.Count > 0 && ModelOf(snapshot, path) is { } model ? Of(snapshot, model, string.Empty, string.Empty) : [];

    private static ArticleModel? ModelOf(ContentSnapshot snapshot, string path) => snapshot.VariantOf(path) is { IsInclude: false } variant ? MemberSearch.ModelOf(snapshot.Compilation, variant.FilePath) : null;

    private static IReadOnlyList<Location> Of(ContentSnapshot snapshot, ArticleModel model, string table, string member)
    {
        var name = member.Length > 0 ? member : model.Name.Member;
        var uses = snapshot.Project.Uses.Where(use => use.ClassName == model.Name.ClassName && use.Table == table && use.Member == member);
        return [.. uses.GroupBy(use => use.FilePath, StringComparer.Ordinal).SelectMany(file => PlacesIn(snapshot.TextOf(file.Key), file.Select(use => use.Line - 1), name).Select(range => new Location(FileUri.Of(file.Key), range)))];
    }

    /// <summary>Returns the ranges of a name that are nearest to lines. Code may have been edited since the build, so that a line without the name is not one.</summary>
    private static IEnumerable<DocumentRange> PlacesIn(DocumentText text, IEnumerable<int> lines, string name)
    {
        var places = Enumerable.Range(0, text.LineCount).SelectMany(line => ColumnsOf(text.LineAt(line), name).Select(column => (Line: line, Start: text.StartOf(line) + column))).ToList();
        return lines.SelectMany(line => places.GroupBy(place => Math.Abs(place.Line - line)).OrderBy(group => group.Key).FirstOrDefault()?.Select(place => place.Start) ?? [])
            .Distinct().Order().Select(start => text.RangeOf(start, start + name.Length));
    }

    private static List<int> ColumnsOf(ReadOnlySpan<char> line, string name)
    {
        var columns = new List<int>();
        for (var from = 0; line[from..].IndexOf(name, StringComparison.Ordinal) is >= 0 and var found; from += found + name.Length)
        {
            var (start, end) = (from + found, from + found + name.Length);
            if ((start == 0 || !IsPartOfName(line[start - 1])) && (end == line.Length || !IsPartOfName(line[end])))
            {
                columns.Add(start);
            }
        }

        return columns;
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
