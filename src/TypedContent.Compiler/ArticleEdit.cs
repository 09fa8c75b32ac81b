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

/// <summary>Represents what an edit of a file changes: its document, the alignment of its article, and, with its headings, what links to them.</summary>
/// <param name="FilePaths">The paths of the edited file, and of those with links whose targets differ.</param>
/// <param name="Files">The files.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Set">The articles, with the same index if the headings are the same.</param>
/// <param name="FrontMatter">The problems of front matter; the same object if it is the same.</param>
/// <param name="Resolved">The documents with the targets of their links.</param>
/// <param name="Aligned">The articles, aligned across their locales.</param>
/// <param name="TranslationProblems">The problems of the translations of each article.</param>
internal sealed record ArticleEdit(
    IReadOnlyList<string> FilePaths,
    IReadOnlyList<ArticleFile> Files,
    IReadOnlyList<ArticleDocument> Documents,
    ArticleSet Set,
    FrontMatterAnalysis FrontMatter,
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

        var (now, earlier) = (read.Variant, before.Documents[document].Variant);
        var group = before.Aligned[article].Group;
        if (!IsAtPlaceOf(now, earlier) || DraftSelection.Of([now], before.Options).FilePaths.Count > 0)
        {
            return null;
        }

        var edit = group with { Variants = new(group.Variants.Select(variant => variant.FilePath == path ? now : variant)) };
        var hasAnchors = now.IsInclude || HasAnchorsOf(now, earlier);
        var index = hasAnchors ? before.Index : before.Index.With(edit, before.Lock.Lock);
        var frontMatter = now.ToFrontMatter().Equals(earlier.ToFrontMatter()) ? before.FrontMatter : before.FrontMatter.With(group, edit, before.Options, before.Schemas, index);
        if (frontMatter is null || before.Set.With(earlier, now, edit, index) is not { } set)
        {
            return null;
        }

        var documents = With(before.Documents, document, read);
        var resolved = before.Resolved.ToArray();
        var changed = hasAnchors ? [document] : Depending(before, group).Append(document).Distinct();
        changed = [.. changed.Where(position => Resolve(resolved, position, documents[position], index, before.Targets))];
        var (aligned, problems) = (before.Aligned.ToArray(), before.ProblemsOfAligned.ToArray());
        foreach (var position in changed.Select(position => before.Positions.OfArticle(documents[position].Variant.FilePath)!.Value).Distinct())
        {
            var variants = before.Aligned[position].Group.Variants.Select(variant => resolved[before.Positions.OfDocument(variant.FilePath)!.Value]).ToArray();
            aligned[position] = memo.Align(memo.ArticleOf(variants, before.Lock.Lock), before.Options.SourceLocale);
            problems[position] = SetAnalysis.AnalyzeTranslations(aligned[position], new FindingPlaces(variants.Select(variant => variant.Document), before.Lock), before.Options);
        }

        return new ArticleEdit(
            [.. changed.Select(position => documents[position].Variant.FilePath)], With(before.Files, file, edited), documents, set, frontMatter, new EquatableArray<ResolvedDocument>(resolved), aligned, problems);
    }

    /// <summary>Determines whether a file is the same article in the same locale, written in the same way.</summary>
    private static bool IsAtPlaceOf(ArticleVariant now, ArticleVariant earlier) =>
        now.Path == earlier.Path && now.Locale == earlier.Locale && now.Place == earlier.Place && now.IsInclude == earlier.IsInclude && now.IsSideBySide == earlier.IsSideBySide;

    private static bool HasAnchorsOf(ArticleVariant now, ArticleVariant earlier) =>
        now.Headings == earlier.Headings && now.Anchors == earlier.Anchors && now.SiteAnchors == earlier.SiteAnchors && now.HasUnknownBlocks == earlier.HasUnknownBlocks;

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
