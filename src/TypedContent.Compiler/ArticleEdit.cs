using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>Represents what an edit of the body of a file changes: its document, the alignment of its article, and, with its headings, what links to them.</summary>
/// <param name="FilePaths">The paths of the edited file, and of those with links whose targets differ.</param>
/// <param name="Files">The files.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Index">The index; the same object if the headings are the same.</param>
/// <param name="Resolved">The documents with the targets of their links.</param>
/// <param name="Aligned">The articles, aligned across their locales.</param>
/// <param name="TranslationProblems">The problems of the translations of each article.</param>
internal sealed record ArticleEdit(
    IReadOnlyList<string> FilePaths,
    IReadOnlyList<ArticleFile> Files,
    IReadOnlyList<ArticleDocument> Documents,
    ContentIndex Index,
    EquatableArray<ResolvedDocument> Resolved,
    IReadOnlyList<AlignedArticle> Aligned,
    IReadOnlyList<EquatableArray<Problem>> TranslationProblems)
{
    /// <summary>Returns what an edit changes; null if more than the links to the article may depend on it, so that all files have to be looked at.</summary>
    public static ArticleEdit? Of(ContentCompilation before, ArticleFile edited, ContentReader<ArticleDocument> reader, DocumentMemo memo)
    {
        var path = edited.Origin.FilePath;
        if (before.Positions.OfFile(path) is not { } file || before.Positions.OfDocument(path) is not { } document || before.Positions.OfArticle(path) is not { } article
            || before.Files[file].Origin != edited.Origin || before.Files[file].Overrides != edited.Overrides || HasIncludes(before, before.Files[file], edited)
            || reader.Read([edited], before.Options) is not { Count: 1 } readings || readings[0] is not { } read)
        {
            return null;
        }

        var (now, earlier) = (Outline.Of(read.Variant), Outline.Of(before.Documents[document].Variant));
        if (!now.FrontMatter.Equals(earlier.FrontMatter))
        {
            return null;
        }

        var documents = With(before.Documents, document, read);
        var resolved = before.Resolved.ToArray();
        var group = before.Aligned[article].Group;
        var isOutlined = !now.Equals(earlier) && !read.Variant.IsInclude;
        var index = isOutlined ? before.Index.With(new ArticleGroup(group.Path, new(group.Variants.Select(variant => variant.FilePath == path ? read.Variant : variant))), before.Lock.Lock) : before.Index;
        var changed = isOutlined ? Depending(before, group).Append(document).Distinct() : [document];
        changed = [.. changed.Where(position => Resolve(resolved, position, documents[position], index, before.Targets))];
        var (aligned, problems) = (before.Aligned.ToArray(), before.ProblemsOfAligned.ToArray());
        foreach (var position in changed.Select(position => before.Positions.OfArticle(documents[position].Variant.FilePath)!.Value).Distinct())
        {
            var variants = before.Aligned[position].Group.Variants.Select(variant => resolved[before.Positions.OfDocument(variant.FilePath)!.Value]).ToArray();
            aligned[position] = memo.Align(memo.ArticleOf(variants, before.Lock.Lock), before.Options.SourceLocale);
            problems[position] = SetAnalysis.AnalyzeTranslations(aligned[position], new FindingPlaces(variants.Select(variant => variant.Document), before.Lock), before.Options);
        }

        return new ArticleEdit(
            [.. changed.Select(position => documents[position].Variant.FilePath)], With(before.Files, file, edited), documents, index, new EquatableArray<ResolvedDocument>(resolved), aligned, problems);
    }

    private static bool HasIncludes(ContentCompilation before, ArticleFile old, ArticleFile edited) =>
        IncludeSyntax.MayOccur(old.Text) || IncludeSyntax.MayOccur(edited.Text) || before.Positions.IsIncluded(edited.Origin.FilePath);

    /// <summary>Returns the positions of the documents with links to an article, and of its own.</summary>
    private static IEnumerable<int> Depending(ContentCompilation before, ArticleGroup group)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal) { group.Path };
        return Enumerable.Range(0, before.Resolved.Count).Where(position => before.Resolved[position].LeadsToAny(paths))
            .Concat(group.Variants.Select(variant => before.Positions.OfDocument(variant.FilePath)!.Value));
    }

    /// <summary>Finds the targets of the links of a document. Returns false if it is the same document, with the same targets.</summary>
    private static bool Resolve(ResolvedDocument[] resolved, int position, ArticleDocument document, ContentIndex index, LinkTargets targets)
    {
        var links = LinkResolver.ResolveAll(document.Variant, index);
        if (ReferenceEquals(resolved[position].Document, document) && resolved[position].Links.Equals(links))
        {
            return false;
        }

        resolved[position] = new ResolvedDocument(document, links, targets);
        return true;
    }

    private static T[] With<T>(IReadOnlyList<T> list, int index, T item)
    {
        var copy = list.ToArray();
        copy[index] = item;
        return copy;
    }
}
