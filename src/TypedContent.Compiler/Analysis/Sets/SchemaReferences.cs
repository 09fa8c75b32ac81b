using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Checks the articles that front matter names in keys whose schema types them so (TC3012), as links are checked.</summary>
public static class SchemaReferences
{
    /// <summary>Returns the problems of the keys of a set.</summary>
    /// <param name="schemas">The types of the project that describe front matter.</param>
    /// <param name="files">The files of the articles, or their outlines.</param>
    /// <param name="index">The index that links are resolved with.</param>
    /// <param name="options">The options of the project.</param>
    public static EquatableArray<Problem> Analyze(ArticleSchemas schemas, IEnumerable<ArticleVariant> files, ContentIndex index, ContentOptions options)
    {
        if (!schemas.All.Any(schema => schema.Properties.Any(property => property.Type == SchemaValueType.Article)))
        {
            return [];
        }

        var problems = new List<Problem>();
        foreach (var file in files.Where(file => !file.IsInclude && options.Includes(file.Locale)))
        {
            var suggestions = new Suggestions(index);
            foreach (var property in schemas.Of(file.Path)?.Properties.Where(property => property.Type == SchemaValueType.Article) ?? [])
            {
                problems.AddRange(ValuesOf(file, property)
                    .Select(item => ProblemOf(file, property.Key, item.Value, file.PlaceOf(property.Key, item.Index), index, suggestions))
                    .OfType<Problem>().Select(problem => problem.In(file.FilePath)));
            }
        }

        return new(problems);
    }

    // Blank values are missing, which the comparison with the schema reports.
    private static IEnumerable<(string Value, int Index)> ValuesOf(ArticleVariant file, SchemaProperty property) => file.Metadata
        .Where(entry => entry.Key == property.Key).SelectMany(entry => entry.Values).Select((value, i) => (value, i)).Where(item => !string.IsNullOrWhiteSpace(item.value));

    private static Problem? ProblemOf(ArticleVariant file, string key, string value, FileSpan place, ContentIndex index, Suggestions suggestions)
    {
        if (AssemblyDestination.Of(value, []) is { } elsewhere)
        {
            return new ReferenceResolver(file.Locale, index.References).Resolve(elsewhere, value).Findings
                .Select(finding => AssemblyCheck.ProblemOf(finding, place, value) ?? ProblemOf(finding, key, value, place)).FirstOrDefault(problem => problem is not null);
        }

        var path = ArticleReference.PathOf(value, file.Path);
        var found = ArticleLookup.Find(path, file.Locale, index);
        return found.Article is null && index.IsDraft(path) ? DraftTarget.At(place, value)
            : found.Article is null ? MissingReference.At(place, key, value, found.Address ?? (found.Steps.Length > 0 ? found.Steps : null), suggestions.Article(path))
            : found.Verdict == LinkVerdict.Moved ? MovedTarget.At(place, value, found.Article.Path)
            : found.Verdict == LinkVerdict.TargetCase ? TargetCaseDiffers.At(place, value, found.Article.Path)
            : null;
    }

    private static Problem? ProblemOf(LinkFinding finding, string key, string value, FileSpan place) => finding.Verdict switch
    {
        LinkVerdict.MissingTarget => MissingReference.At(place, key, value, null, finding.Suggestion.Length > 0 ? finding.Suggestion : null),
        LinkVerdict.LostRedirect => MissingReference.At(place, key, value, finding.Suggestion, null),
        LinkVerdict.Moved => MovedTarget.At(place, value, finding.Suggestion),
        LinkVerdict.TargetCase => TargetCaseDiffers.At(place, value, finding.Suggestion),
        _ => null,
    };
}
