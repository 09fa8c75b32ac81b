using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>A document and where its links lead. Only those whose links lead elsewhere than before are checked again.</summary>
internal sealed class ResolvedDocument(ArticleDocument document, EquatableArray<LinkResolution> links, LinkScope scope) : IEquatable<ResolvedDocument>
{
    private static readonly FileProblems s_none = new(string.Empty, default, default, default);

    private readonly ArticleDocument _document = document;
    private readonly EquatableArray<LinkResolution> _links = links;

    // The last in which the links led there. Roslyn gives the same object as long as it is equal.
    private LinkScope _scope = scope;

    private Group? _group;

    /// <summary>What is wrong with the document. It is checked once, when somebody asks.</summary>
    public FileProblems Findings => field ??= ContentChecker.Check(_document, _links, _scope.Others) is { IsEmpty: false } findings ? findings : s_none;

    /// <summary>What is wrong with those of <paramref name="documents"/> that something is wrong with.</summary>
    public static EquatableList<FileProblems> FindingsOf(IEnumerable<ResolvedDocument> documents) =>
        EquatableList<FileProblems>.Of(documents.Select(document => document.Findings).Where(findings => !findings.IsEmpty));

    /// <summary>The article that <paramref name="documents"/> are the locales of; the same object as before as long as they are the same.</summary>
    public static ResolvedArticle ArticleOf(ResolvedDocument[] documents)
    {
        var (first, all) = (documents[0], new EquatableArray<ResolvedDocument>(documents));
        var group = first._group;
        if (group is null || group.Documents != all)
        {
            first._group = group = new Group(all, new ResolvedArticle(
                ArticleGroup.Of([.. documents.Select(document => document._document.Variant)]),
                new EquatableArray<EquatableArray<LinkResolution>>(documents.Select(document => document._links))));
        }

        return group.Article;
    }

    /// <summary>Finds the targets of the links of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scope">What its links can lead to.</param>
    /// <param name="change">What is new in that.</param>
    /// <param name="last">What came of it before, which is kept where its links lead where they led.</param>
    public static ResolvedDocument Of(ArticleDocument document, LinkScope scope, LinkScopeChange change, ResolvedDocument? last)
    {
        if (last is null || !(ReferenceEquals(last._scope, scope) || change.Keeps(last._links, last._scope)))
        {
            var resolved = new ResolvedDocument(document, LinkResolver.ResolveAll(document.Variant, scope.Index), scope);
            if (!resolved.Equals(last))
            {
                return resolved;
            }
        }

        last!._scope = scope;
        return last;
    }

    /// <inheritdoc/>
    public bool Equals(ResolvedDocument? other) =>
        ReferenceEquals(this, other) || (other is not null && _document.Equals(other._document) && _links == other._links && _scope.Others.Equals(other._scope.Others));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolvedDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => _document.GetHashCode();

    private sealed record Group(EquatableArray<ResolvedDocument> Documents, ResolvedArticle Article);
}
