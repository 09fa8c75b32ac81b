using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents the articles of a content set, and the names, keys and locales of the set as a whole.</summary>
public sealed class ArticleSet
{
    private readonly TranslationLock _accepted;

    private ArticleSet(IReadOnlyList<ArticleGroup> articles, LinkTargets targets, TranslationLock accepted, ContentOptions options)
    {
        _accepted = accepted;
        Articles = articles;
        Options = options;
        Index = ContentIndex.Of(articles, targets, accepted, options);
        Names = NameTable.Of(new EquatableArray<string>(articles.Select(article => article.Path)));
        Schema = MetadataSchema.Of([.. articles.Select(article => article.Variants)]);
        Locales = ContentLocales.Of(articles, options);
    }

    private ArticleSet(ArticleSet before, ContentIndex index)
    {
        (_accepted, Articles, Options, Index) = (before._accepted, before.Articles, before.Options, index);
        (Names, Schema, Locales) = (before.Names, before.Schema, before.Locales);
    }

    /// <summary>Gets the articles, sorted by path.</summary>
    public IReadOnlyList<ArticleGroup> Articles { get; }

    /// <summary>Gets the options of the project.</summary>
    public ContentOptions Options { get; }

    /// <summary>Gets the index that links are resolved with.</summary>
    public ContentIndex Index { get; }

    /// <summary>Gets the names of the articles.</summary>
    public NameTable Names { get; }

    /// <summary>Gets the front matter keys of the articles.</summary>
    public EquatableArray<MetadataKey> Schema { get; }

    /// <summary>Gets the locales of the set, the source locale first.</summary>
    public EquatableArray<string> Locales { get; }

    /// <summary>Returns the set that consists of <paramref name="files"/>.</summary>
    public static ArticleSet Of(IEnumerable<ArticleVariant> files, LinkTargets targets, TranslationLock accepted, ContentOptions options) =>
        new(ArticleGroup.Of(files, options), targets, accepted, options);

    /// <summary>Returns the set with another index. Names, keys and locales don't depend on what the index has besides paths.</summary>
    internal ArticleSet With(ContentIndex index) => new(this, index);

    /// <summary>Returns an article of the set, aligned across its locales.</summary>
    public AlignedArticle Align(ArticleGroup article) => Align(ResolvedArticle.Of(article, Index) with { Accepted = _accepted.Of(article.Path) });

    /// <summary>Returns an article of the set whose links are resolved, aligned across its locales.</summary>
    public AlignedArticle Align(ResolvedArticle article) => ArticleAligner.Align(article, Options.SourceLocale);

    /// <summary>Returns the model of an article of the set.</summary>
    public ArticleModel ModelOf(AlignedArticle article) => ArticleModelBuilder.Build(article, Names, Schema, Options.Members.Of(article.Group.Path));
}
