using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>Represents what an edit of a file changes, if its outline stays: its document, and the alignment of its article.</summary>
/// <param name="FilePath">The path of the edited file.</param>
/// <param name="Files">The files.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Resolved">The documents with the targets of their links.</param>
/// <param name="Aligned">The articles, aligned across their locales.</param>
/// <param name="TranslationProblems">The problems of the translations of each article.</param>
internal sealed record SentenceEdit(
    string FilePath,
    IReadOnlyList<ArticleFile> Files,
    IReadOnlyList<ArticleDocument> Documents,
    EquatableArray<ResolvedDocument> Resolved,
    IReadOnlyList<AlignedArticle> Aligned,
    IReadOnlyList<EquatableArray<Problem>> TranslationProblems)
{
    /// <summary>Returns what an edit changes; null if other files may depend on it, so that all of them have to be looked at.</summary>
    public static SentenceEdit? Of(ContentCompilation before, ArticleFile edited, ContentReader<ArticleDocument> reader, DocumentMemo memo)
    {
        var path = edited.Origin.FilePath;
        if (before.Positions.OfFile(path) is not { } file || before.Positions.OfDocument(path) is not { } document || before.Positions.OfArticle(path) is not { } article
            || before.Files[file].Origin != edited.Origin || before.Files[file].Overrides != edited.Overrides || HasIncludes(before, before.Files[file], edited)
            || reader.Read([edited], before.Options) is not { Count: 1 } readings || readings[0] is not { } read || !Outline.Of(read.Variant).Equals(Outline.Of(before.Documents[document].Variant)))
        {
            return null;
        }

        var documents = With(before.Documents, document, read);
        var resolved = new ResolvedDocument(read, Sets.Links.LinkResolver.ResolveAll(read.Variant, before.Index), before.Targets);
        var all = before.Resolved.ToArray();
        all[document] = resolved;
        var variants = before.Aligned[article].Group.Variants.Select(variant => all[before.Positions.OfDocument(variant.FilePath)!.Value]).ToArray();
        var aligned = memo.Align(memo.ArticleOf(variants, before.Lock.Lock), before.Options.SourceLocale);
        var problems = SetAnalysis.AnalyzeTranslations(aligned, new FindingPlaces(variants.Select(variant => variant.Document), before.Lock), before.Options);
        return new SentenceEdit(
            path, With(before.Files, file, edited), documents, new EquatableArray<ResolvedDocument>(all), With(before.Aligned, article, aligned), With(before.ProblemsOfAligned, article, problems));
    }

    private static bool HasIncludes(ContentCompilation before, ArticleFile old, ArticleFile edited) =>
        IncludeSyntax.MayOccur(old.Text) || IncludeSyntax.MayOccur(edited.Text) || before.Positions.IsIncluded(edited.Origin.FilePath);

    private static T[] With<T>(IReadOnlyList<T> list, int index, T item)
    {
        var copy = list.ToArray();
        copy[index] = item;
        return copy;
    }
}
