using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Tocs;

/// <summary>Checks tables of contents: entries that lead nowhere (TC1017, as links TC1002, TC1006, and TC1019) or to the file itself (TC1025), entries of translations that aren't shown (TC2021), and articles that none of them lists (TC1018).</summary>
public static class TocAnalysis
{
    /// <summary>Returns the problems of the tables of contents of a set.</summary>
    /// <param name="tocs">The tables of contents.</param>
    /// <param name="files">The files of the articles, or their outlines.</param>
    /// <param name="index">The index that links are resolved with.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    public static EquatableArray<Problem> Analyze(IReadOnlyList<TocFile> tocs, IEnumerable<ArticleVariant> files, ContentIndex index, ContentOptions options)
    {
        if (tocs.Count == 0)
        {
            return [];
        }

        var set = TocSet.Of(tocs, options);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var problems = tocs.Select(toc => toc.Problem).OfType<Problem>().ToList();
        foreach (var folder in set.Folders)
        {
            var resolvers = folder.Select(toc => new TocResolver(toc, set, index)).ToList();
            foreach (var resolver in resolvers)
            {
                listed.UnionWith(resolver.Toc.Entries.Select(resolver.ArticleOf));
                var unjoined = resolver == resolvers[0] ? [] : Unjoined(new TocOutline(resolvers[0]), folder[0].Locale, resolver);
                problems.AddRange(resolver.Toc.Entries.SelectMany(entry => ProblemsOf(entry, resolver)).Concat(unjoined).Select(problem => problem.In(resolver.Toc.FilePath)));
            }
        }

        return new EquatableArray<Problem>(problems.Concat(ArticleGroup.Of(files, options)
            .Where(article => !listed.Contains(article.Path))
            .Select(article => ArticleWithoutToc.At(default, article.Path, article.Path.Substring(article.Path.LastIndexOf('/') + 1) + ".md").In(article.Variants[0].FilePath))));
    }

    /// <summary>Returns the problems of entries that the source lacks, but not of those that lead nowhere, or are in another one that it lacks.</summary>
    private static IEnumerable<Problem> Unjoined(TocOutline source, string locale, TocResolver translation)
    {
        var outline = new TocOutline(translation);
        var joined = TocAligner.Join(source, outline);
        return from i in Enumerable.Range(0, joined.Length)
               let entry = translation.Toc.Entries[i]
               where entry.Name.Length > 0 && joined[i] == TocOutline.NoEntry && !entry.Targets.Any(target => translation.IsLost(target, out _))
                   && (outline.Parents[i] == TocOutline.NoEntry || joined[outline.Parents[i]] != TocOutline.NoEntry)
               select outline.Keys[i].Target.Length > 0 ? UnjoinedTocEntry.At(entry.Span, entry.Name, locale) : UnjoinedTocEntry.OfGroup(entry.Span, entry.Name, locale);
    }

    private static IEnumerable<Problem> ProblemsOf(TocEntry entry, TocResolver resolver) => entry.Targets.SelectMany(target =>
    {
        if (!resolver.IsLost(target, out var similar))
        {
            if (resolver.IsAround(target))
            {
                return [CircularToc.At(target.Span, entry.Name.Length > 0 ? entry.Name : target.Text, target.Text)];
            }

            var resolution = resolver.Resolve(target);
            return resolution.Findings.Select(finding => AnchorCheck.ProblemOf(finding, target.Span, target.Text, resolution)).OfType<Problem>();
        }

        var name = entry.Name.Length > 0 ? entry.Name : target.Text;
        return [resolver.IsDraft(target) ? BrokenTocEntry.ToDraft(target.Span, name, target.Text) : BrokenTocEntry.At(target.Span, name, target.Text, similar)];
    });
}
