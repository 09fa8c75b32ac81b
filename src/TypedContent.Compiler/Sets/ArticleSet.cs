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
    private readonly Lazy<EquatableArray<MetadataKey>> _schema;
    private readonly Lazy<MetadataVariety?> _variety;

    private ArticleSet(IReadOnlyList<ArticleGroup> articles, LinkTargets targets, TranslationLock accepted, ContentOptions options)
    {
        _accepted = accepted;
        Articles = articles;
        Options = options;
        Index = ContentIndex.Of(articles, targets, accepted, options);
        Names = NameTable.Of(new EquatableArray<string>(articles.Select(article => article.Path)));
        Locales = ContentLocales.Of(articles, options);
        _schema = new(MakeSchema);
        _variety = new(() => Schema.Any(key => key.IsOptional) ? null : MetadataVariety.Of(Schema, [.. Articles.Select(article => article.Variants)]));
    }

    private ArticleSet(ArticleSet before, IReadOnlyList<ArticleGroup> articles, ContentIndex index, MetadataVariety? variety)
    {
        (_accepted, Articles, Options, Index, Names, Locales) = (before._accepted, articles, before.Options, index, before.Names, before.Locales);
        (_schema, _variety) = variety is null ? (before._schema, before._variety) : (new(MakeSchema), new(() => variety));
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
    public EquatableArray<MetadataKey> Schema => _schema.Value;

    /// <summary>Gets the locales of the set, the source locale first.</summary>
    public EquatableArray<string> Locales { get; }

    /// <summary>Returns the set that consists of <paramref name="files"/>.</summary>
    public static ArticleSet Of(IEnumerable<ArticleVariant> files, LinkTargets targets, TranslationLock accepted, ContentOptions options) =>
        new(ArticleGroup.Of(files, options), targets, accepted, options);

    /// <summary>Returns the set after an edit of a file; null if its front matter may make keys of other articles optional.</summary>
    /// <param name="before">The file before the edit.</param>
    /// <param name="now">The file after the edit, with the same path and locale.</param>
    /// <param name="edited">The article after the edit.</param>
    /// <param name="index">The index after the edit.</param>
    internal ArticleSet? With(ArticleVariant before, ArticleVariant now, ArticleGroup edited, ContentIndex index)
    {
        if (now.IsInclude)
        {
            return this;
        }

        var isSame = before.Metadata == now.Metadata && before.MetadataPlaces == now.MetadataPlaces;
        var variety = isSame || MetadataSchema.AreAlike(before, now) ? null : _variety.Value?.With(before, now);
        if (!isSame && (_variety.Value is null || variety is { IsWithinLimit: false }))
        {
            return null;
        }

        var articles = Articles.ToArray();
        articles[Array.FindIndex(articles, article => article.Path == edited.Path)] = edited;
        return new ArticleSet(this, articles, index, variety);
    }

    /// <summary>Returns an article of the set, aligned across its locales.</summary>
    public AlignedArticle Align(ArticleGroup article) => Align(ResolvedArticle.Of(article, Index) with { Accepted = _accepted.Of(article.Path) });

    /// <summary>Returns an article of the set whose links are resolved, aligned across its locales.</summary>
    public AlignedArticle Align(ResolvedArticle article) => ArticleAligner.Align(article, Options.SourceLocale);

    /// <summary>Returns the model of an article of the set.</summary>
    public ArticleModel ModelOf(AlignedArticle article) => ArticleModelBuilder.Build(article, Names, Schema, Options.Members.Of(article.Group.Path));

    private EquatableArray<MetadataKey> MakeSchema() => MetadataSchema.Of([.. Articles.Select(article => article.Variants)]);
}
