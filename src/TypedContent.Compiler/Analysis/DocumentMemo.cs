using System.Runtime.CompilerServices;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis;

/// <summary>Caches the results of documents as long as the documents exist, so that an edit of one file leaves those of the others.</summary>
/// <remarks>The results are immutable and can be computed again. The type is thread-safe.</remarks>
public sealed class DocumentMemo
{
    private readonly ConditionalWeakTable<ArticleDocument, Entry> _entries = new();
    private readonly ConditionalWeakTable<ResolvedArticle, AlignedIn> _aligned = new();
    private EntryList _last = new([], []);

    /// <summary>Returns the outlines of <paramref name="documents"/>.</summary>
    public EquatableArray<Outline> OutlinesOf(IReadOnlyList<ArticleDocument> documents)
    {
        var (items, entries) = EntriesOf(documents);
        var outlines = new Outline[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            outlines[i] = entries[i].Outline ??= Outline.Of(items[i].Variant);
        }

        return new EquatableArray<Outline>(outlines);
    }

    /// <summary>Returns the documents with the targets of their links. Where no target has changed, the object is the same as before.</summary>
    public EquatableArray<ResolvedDocument> Resolve(IReadOnlyList<ArticleDocument> documents, LinkScope scope, CancellationToken cancellation = default)
    {
        var (items, entries) = EntriesOf(documents);
        var resolved = new ResolvedDocument[items.Length];
        var open = new List<int>();
        LinkScope? earlier = null;
        ISet<string>? changes = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            var entry = entries[i];
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

        Parallel.ForEach(open, new ParallelOptions { CancellationToken = cancellation }, i => resolved[i] = Resolve(items[i], entries[i], scope));
        return new EquatableArray<ResolvedDocument>(resolved);
    }

    /// <summary>
    /// Returns the article whose variants are <paramref name="documents"/>; the same object as long as they, and what the lock states about them, are
    /// the same.
    /// </summary>
    public ResolvedArticle ArticleOf(ResolvedDocument[] documents, TranslationLock accepted)
    {
        var entry = EntryOf(documents[0].Document);
        var sections = accepted.Of(documents[0].Document.Variant.Path);
        if (entry.Group is not { } group || group.Article.Accepted != sections || !group.Documents.AsSpan().SequenceEqual(documents))
        {
            var article = new ResolvedArticle(
                ArticleGroup.Of([.. documents.Select(document => document.Document.Variant)]),
                new EquatableArray<EquatableArray<LinkResolution>>(documents.Select(document => document.Links)))
            {
                Accepted = sections,
            };
            entry.Group = group = new GroupEntry(documents, article);
        }

        return group.Article;
    }

    /// <summary>Returns an article aligned across its locales; the same object as long as the article is the same.</summary>
    public AlignedArticle Align(ResolvedArticle article, string sourceLocale)
    {
        var aligned = _aligned.GetOrCreateValue(article);
        lock (aligned)
        {
            if (aligned.Article is null || aligned.SourceLocale != sourceLocale)
            {
                (aligned.Article, aligned.SourceLocale) = (ArticleAligner.Align(article, sourceLocale), sourceLocale);
            }

            return aligned.Article;
        }
    }

    private static ResolvedDocument Resolve(ArticleDocument document, Entry entry, LinkScope scope)
    {
        var resolved = new ResolvedDocument(document, LinkResolver.ResolveAll(document.Variant, scope.Index), scope.Targets);
        resolved = entry.Resolution is { } last && last.Document.Equals(resolved) ? last.Document : resolved;
        entry.Resolution = new Resolution(scope, resolved);
        return resolved;
    }

    /// <summary>Returns the entries of documents. Most are where they were in the last call, which is faster to see than to look them up.</summary>
    private EntryList EntriesOf(IReadOnlyList<ArticleDocument> documents)
    {
        var last = _last;
        var list = new EntryList(new ArticleDocument[documents.Count], new Entry[documents.Count]);
        for (var i = 0; i < list.Documents.Length; i++)
        {
            var document = list.Documents[i] = documents[i];
            list.Entries[i] = i < last.Documents.Length && ReferenceEquals(last.Documents[i], document) ? last.Entries[i] : EntryOf(document);
        }

        return _last = list;
    }

    private Entry EntryOf(ArticleDocument document) => _entries.GetOrCreateValue(document);

    private sealed record EntryList(ArticleDocument[] Documents, Entry[] Entries);

    private sealed record Resolution(LinkScope Scope, ResolvedDocument Document);

    private sealed record GroupEntry(ResolvedDocument[] Documents, ResolvedArticle Article);

    private sealed class AlignedIn
    {
        public string SourceLocale { get; set; } = string.Empty;

        public AlignedArticle? Article { get; set; }
    }

    private sealed class Entry
    {
        public Outline? Outline { get; set; }

        public Resolution? Resolution { get; set; }

        public GroupEntry? Group { get; set; }
    }
}
