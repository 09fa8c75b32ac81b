using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Tocs;

namespace TypedContent.Compiler.Usage;

/// <summary>Represents what of a content set nothing links to and no C# names.</summary>
/// <param name="Articles">The articles that no other article or table of contents links to, and that C# doesn't name, sorted by path.</param>
/// <param name="Members">The sentences and sections that C# doesn't name, by article.</param>
/// <param name="Dynamic">The places where C# gets articles or texts by other means than their names, so that any of them can be in use.</param>
/// <param name="UnknownCount">The number of names in C# that are not of these articles: of another set, or of other versions of the articles.</param>
public sealed record UnusedContent(
    IReadOnlyList<UnusedArticle> Articles, IReadOnlyList<UnusedMembers> Members, IReadOnlyList<ContentUse> Dynamic, int UnknownCount)
{
    /// <summary>Finds what is unused.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="uses">The places where C# names articles; null if no C# is known, so that only links count.</param>
    public static UnusedContent Of(ContentCompilation content, IReadOnlyList<ContentUse>? uses)
    {
        var models = content.Models.ToDictionary(model => model.Name.ClassName, StringComparer.Ordinal);
        var named = new HashSet<(string, string, string)>((uses ?? []).Select(use => (use.ClassName, use.Table, use.Member)));
        var classes = new HashSet<string>((uses ?? []).Select(use => use.ClassName), StringComparer.Ordinal);
        var linked = LinkedArticles(content);
        var files = content.Documents.ToLookup(document => document.Variant.Path, document => document.Variant.FilePath, StringComparer.Ordinal);
        return new UnusedContent(
            [.. content.Models.Where(model => !linked.Contains(model.Path) && !classes.Contains(model.Name.ClassName)).Select(model => new UnusedArticle(model.Path, model.Title, [.. files[model.Path]]))],
            uses is null ? [] : [.. content.Models.Select(model => MembersOf(model, named)).Where(members => members.Strings.Count + members.Sections.Count > 0)],
            [.. (uses ?? []).Where(use => use.IsOfSet)],
            (uses ?? []).Where(use => !use.IsOfSet && !IsKnown(use, models)).Select(use => (use.ClassName, use.Table, use.Member)).Distinct().Count());
    }

    /// <summary>Returns the articles that other articles, included files, and tables of contents link to.</summary>
    private static HashSet<string> LinkedArticles(ContentCompilation content)
    {
        var links = content.Resolved.SelectMany(document => document.Links.Where(link => link.IsInSet && link.Target != document.Document.Variant.Path).Select(link => link.Target));
        var set = TocSet.Of(content.Tocs, content.Options);
        var entries = set.All.SelectMany(toc => new TocResolver(toc, set, content.Index) is var resolver ? toc.File.Entries.Select(resolver.ArticleOf) : []);
        return new HashSet<string>(links.Concat(entries), StringComparer.Ordinal);
    }

    private static UnusedMembers MembersOf(ArticleModel model, HashSet<(string, string, string)> named)
    {
        var (name, strings, sections) = (model.Name.ClassName, model.Strings, model.Sections);
        return new UnusedMembers(
            model.Path,
            [.. strings.Where(member => !named.Contains((name, ContentUse.Strings, member.Name))).Select(member => new UnusedMember(member.Name, member.Label))],
            [.. sections.Where(member => !named.Contains((name, ContentUse.Sections, member.Name))).Select(member => new UnusedMember(member.Name, member.Label))],
            strings.Count + sections.Count);
    }

    private static bool IsKnown(ContentUse use, Dictionary<string, ArticleModel> models) => models.TryGetValue(use.ClassName, out var model) && use.Table switch
    {
        ContentUse.Strings => model.Strings.Any(member => member.Name == use.Member),
        ContentUse.Sections => model.Sections.Any(member => member.Name == use.Member),
        ContentUse.Links => model.Links.Any(member => member.Name == use.Member),
        _ => true,
    };
}

/// <summary>Represents an article that is unused.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Title">The title in the first of its locales.</param>
/// <param name="FilePaths">The paths of its files.</param>
public sealed record UnusedArticle(string Path, string Title, IReadOnlyList<string> FilePaths);

/// <summary>Represents the members of an article that C# doesn't name.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Strings">The sentences.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Total">The number of sentences and sections with members, named or not.</param>
public sealed record UnusedMembers(string Path, IReadOnlyList<UnusedMember> Strings, IReadOnlyList<UnusedMember> Sections, int Total)
{
    /// <summary>Gets a value that indicates whether C# names none of the members, such as of an article that is shown as a whole.</summary>
    public bool IsWhole => Strings.Count + Sections.Count == Total;
}

/// <summary>Represents a member that C# doesn't name.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Label">The source text, plain and shortened.</param>
public sealed record UnusedMember(string Name, string Label);
