using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <content>Makes packs and the status of translations, for which the texts of the files are read.</content>
public sealed partial class ContentCompilation
{
    private RenderedArticles? _rendered;

    /// <summary>Returns the compilation of files of which packs and findings are made once: the files are read once, and take more memory until then.</summary>
    /// <param name="files">The files. Of two with one path, the last counts.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="targets">The link targets besides the articles.</param>
    /// <param name="accepted">The lock.</param>
    /// <param name="tocs">The tables of contents.</param>
    /// <param name="others">The articles of the project that aren't read, since their locales are left out; the layout is theirs, too.</param>
    public static ContentCompilation CreateForPacks(
        IEnumerable<ArticleFile> files, ContentOptions options, LinkTargets targets, LockFile accepted, IEnumerable<TocFile> tocs, IReadOnlyCollection<ArticleOrigin> others)
    {
        var rendered = new RenderedArticles(options.LinkSchemes);
        var reader = new ContentReader<ArticleDocument>((file, article) =>
        {
            rendered.Add(article);
            return Analyze(file, article);
        });
        return new(Distinct(files), targets, accepted, new EquatableArray<TocFile>(tocs), options, others, reader, new(), null) { _rendered = rendered };
    }

    /// <summary>Returns the packs, one for each locale. The files are read again, since documents hold no text, unless it is created for packs.</summary>
    public IReadOnlyList<ContentPack> GetPacks()
    {
        if (_rendered is not null)
        {
            var articles = AlignedWithoutIncludes();
            if (Interlocked.Exchange(ref _rendered, null) is { } known)
            {
                return ContentPacker.Pack(_set.Value, articles, known, Targets, Tocs);
            }
        }

        var rendered = new RenderedArticles(Options.LinkSchemes);
        var reader = new ContentReader<ArticleVariant>((_, article) =>
        {
            rendered.Add(article);
            return article.Variant;
        });
        var variants = reader.Read(Files, Options);
        var set = ArticleSet.Of(DraftSelection.Of(variants, Options).Without(variants, variant => variant), Targets, Lock.Lock, Options);
        return ContentPacker.Pack(set, ParallelList.Of(set.Articles, set.Align), rendered, Targets, Tocs);
    }

    /// <summary>Returns how complete the translations are. The files are read again, since documents hold no text.</summary>
    public ContentStatus GetStatus()
    {
        var texts = new ConcurrentDictionary<string, UnitTexts>(StringComparer.Ordinal);
        new ContentReader<bool>((file, article) => texts.TryAdd(file.Origin.FilePath, UnitTexts.Of(article))).Read(Files, Options);
        var reader = new StatusReader(_set.Value, texts);
        return new ContentStatus([.. Locales], [.. ParallelList.Of(AlignedWithoutIncludes(), reader.Read)]);
    }
}
