using System.Runtime.CompilerServices;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis;

/// <summary>Caches the results of documents as long as the documents exist, so that an edit of one file leaves those of the others.</summary>
/// <remarks>The results are immutable and can be computed again. The type is thread-safe.</remarks>
public sealed class DocumentMemo
{
    private readonly ConditionalWeakTable<ArticleDocument, Entry> _entries = new();

    /// <summary>Returns the outline of <paramref name="document"/>.</summary>
    public Outline OutlineOf(ArticleDocument document)
    {
        var entry = EntryOf(document);
        return entry.Outline ??= Outline.Of(document.Variant);
    }

    /// <summary>Returns the documents with the targets of their links. Where no target has changed, the object is the same as before.</summary>
    public EquatableArray<ResolvedDocument> Resolve(IReadOnlyList<ArticleDocument> documents, LinkScope scope, CancellationToken cancellation = default)
    {
        var resolved = new ResolvedDocument[documents.Count];
        var open = new List<int>();
        LinkScope? earlier = null;
        ISet<string>? changes = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            var entry = EntryOf(documents[i]);
            if (entry.Resolution is not { } last)
            {
                open.Add(i);
                continue;
            }

            if (!ReferenceEquals(last.Scope, scope))
            {
                if (!ReferenceEquals(last.Scope, earlier))
                {
                    earlier = last.Scope;
                    changes = scope.ChangesSince(earlier);
                }

                if (changes is null || last.Document.LeadsToAny(changes))
                {
                    open.Add(i);
                    continue;
                }

                entry.Resolution = new Resolution(scope, last.Document);
            }

            resolved[i] = last.Document;
        }

        Parallel.ForEach(open, new ParallelOptions { CancellationToken = cancellation }, i => resolved[i] = Resolve(documents[i], scope));
        return new EquatableArray<ResolvedDocument>(resolved);
    }

    /// <summary>Returns the article whose variants are <paramref name="documents"/>; the same object as long as they are the same.</summary>
    public ResolvedArticle ArticleOf(ResolvedDocument[] documents)
    {
        var entry = EntryOf(documents[0].Document);
        if (entry.Group is not { } group || !group.Documents.AsSpan().SequenceEqual(documents))
        {
            var article = new ResolvedArticle(
                ArticleGroup.Of([.. documents.Select(document => document.Document.Variant)]),
                new EquatableArray<EquatableArray<LinkResolution>>(documents.Select(document => document.Links)));
            entry.Group = group = new Group(documents, article);
        }

        return group.Article;
    }

    private ResolvedDocument Resolve(ArticleDocument document, LinkScope scope)
    {
        var entry = EntryOf(document);
        var resolved = new ResolvedDocument(document, LinkResolver.ResolveAll(document.Variant, scope.Index), scope.Targets);
        resolved = entry.Resolution is { } last && last.Document.Equals(resolved) ? last.Document : resolved;
        entry.Resolution = new Resolution(scope, resolved);
        return resolved;
    }

    private Entry EntryOf(ArticleDocument document) => _entries.GetOrCreateValue(document);

    private sealed record Resolution(LinkScope Scope, ResolvedDocument Document);

    private sealed record Group(ResolvedDocument[] Documents, ResolvedArticle Article);

    private sealed class Entry
    {
        public Outline? Outline { get; set; }

        public Resolution? Resolution { get; set; }

        public Group? Group { get; set; }
    }
}
