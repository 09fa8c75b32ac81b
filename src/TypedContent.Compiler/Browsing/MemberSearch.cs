using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Compiler.Browsing;

/// <summary>Finds the Markdown that members of the generated code stand for.</summary>
public static class MemberSearch
{
    // More places than a reader looks at.
    private const int MostPlaces = 50;

    /// <summary>Returns the places of a member; several if the expression fits several articles.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="expression">The member, as in C#: <c>Articles.Billing.Invoices.Strings.HowToPay</c>, or its end, <c>article.Strings.HowToPay</c>.</param>
    /// <returns>The place in the first locale of each article; none if there is no such member.</returns>
    public static IReadOnlyList<FilePlace> Find(ContentCompilation content, string expression)
    {
        var parts = expression.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var start = parts.LastIndexOf("Articles");
        return start >= 0 ? InArticle(content, [.. parts.Skip(start + 1)])
            : parts.Count >= 2 ? [.. content.Models.Select(model => PlaceOf(content, model, parts[parts.Count - 2], parts[parts.Count - 1])).OfType<FilePlace>().Take(MostPlaces)]
            : [];
    }

    /// <summary>Returns the model of the article that a file belongs to; null if it is no article.</summary>
    public static ArticleModel? ModelOf(ContentCompilation content, string filePath) =>
        content.Positions.OfArticle(filePath) is { } article && !content.Aligned[article].Group.IsInclude ? content.ModelOf(content.Aligned[article]) : null;

    private static IReadOnlyList<FilePlace> InArticle(ContentCompilation content, List<string> names)
    {
        foreach (var model in content.Models)
        {
            var own = model.Name.Folders.Count + 1;
            if (names.Count >= own && model.Name.Folders.Append(model.Name.Member).SequenceEqual(names.Take(own)))
            {
                var place = names.Count >= own + 2 ? PlaceOf(content, model, names[own], names[own + 1]) : LinkSearch.PlaceOf(content, model.Path, model.Locales[0]);
                return place is null ? [] : [place];
            }
        }

        return [];
    }

    private static FilePlace? PlaceOf(ContentCompilation content, ArticleModel model, string table, string name) => table switch
    {
        "Strings" when model.Strings.Any(member => member.Name == name) && ArticleTextReader.Find(content, model.Path, name) is { Count: > 0 } texts && texts[0].Place is var place => new FilePlace(place.FilePath, place.Span),
        "Sections" when model.Sections.FirstOrDefault(member => member.Name == name) is { Anchor.Length: > 0 } section => LinkSearch.PlaceOf(content, model.Path, model.Locales[0], section.Anchor),
        "Links" when model.Links.FirstOrDefault(member => member.Name == name) is { Name: not null } link => LinkPlaceOf(content, model, link),
        "Metadata" when content.Schema.FirstOrDefault(key => key.Name == name) is { Key: not null } key => KeyPlaceOf(content, model, key.Key),
        _ => null,
    };

    private static FilePlace? LinkPlaceOf(ContentCompilation content, ArticleModel model, LinkMember member) =>
        LinkSearch.FileOf(content, model.Path, model.Locales[0]) is { } file
        && LinkSearch.In(content, file).FirstOrDefault(link => link.Resolution.Identity == (member.Kind, member.Target, member.Fragment)) is { } link
            ? new FilePlace(file, link.Span) : null;

    private static FilePlace? KeyPlaceOf(ContentCompilation content, ArticleModel model, string key) =>
        content.Documents.FirstOrDefault(document => document.Variant.Path == model.Path && document.Variant.Metadata.Any(entry => entry.Key == key)) is { } document
            ? new FilePlace(document.Variant.FilePath, document.Variant.PlaceOf(key)) : null;
}
