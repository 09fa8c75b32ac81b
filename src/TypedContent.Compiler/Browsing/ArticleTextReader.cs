using System.Collections.Concurrent;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Browsing;

/// <summary>Reads the texts of an article with what the other locales have of them.</summary>
public sealed class ArticleTextReader
{
    private readonly AlignedArticle _article;
    private readonly ArticleModel? _model;
    private readonly ConcurrentDictionary<string, UnitTexts> _texts = new(StringComparer.Ordinal);
    private readonly string _sourceLocale;

    private ArticleTextReader(ContentCompilation content, AlignedArticle article)
    {
        _article = article;
        _model = article.Group.IsInclude ? null : content.ModelOf(article);
        _sourceLocale = content.Options.SourceLocale;
        var paths = new HashSet<string>(article.Group.Variants.Select(variant => variant.FilePath), StringComparer.Ordinal);
        foreach (var file in content.Files.Where(file => paths.Contains(file.Origin.FilePath)).ToList())
        {
            paths.UnionWith(content.IncludedBy(file));
        }

        new ContentReader<bool>((file, parsed) => _texts.TryAdd(file.Origin.FilePath, UnitTexts.Of(parsed)))
            .Read([.. content.Files.Where(file => paths.Contains(file.Origin.FilePath))], content.Options);
    }

    /// <summary>Returns the texts of a file, in order; none if it is no article of the set.</summary>
    public static IReadOnlyList<ArticleText> Read(ContentCompilation content, string filePath) =>
        content.Aligned.FirstOrDefault(article => article.Group.Variants.Any(variant => variant.FilePath == filePath)) is { } article
            ? new ArticleTextReader(content, article).Read(article.Group.Variants.ToList().FindIndex(variant => variant.FilePath == filePath))
            : [];

    /// <summary>Returns the texts that a member stands for, in the order of the locales; none if there is no such member.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="path">The path of the article.</param>
    /// <param name="member">The name of the member.</param>
    public static IReadOnlyList<LocaleText> Find(ContentCompilation content, string path, string member)
    {
        if (content.Aligned.FirstOrDefault(article => article.Group.Path == path && !article.Group.IsInclude) is not { } article)
        {
            return [];
        }

        var reader = new ArticleTextReader(content, article);
        var unit = reader._model!.Strings.ToList().FindIndex(text => text.Name == member);
        return unit < 0 ? [] : reader.LocalesOf(article.Units[unit], except: -1);
    }

    private List<ArticleText> Read(int variant)
    {
        var own = _texts[_article.Group.Variants[variant].FilePath];
        var texts = new List<ArticleText>();
        for (var i = 0; i < _article.Units.Count; i++)
        {
            Add(_article.Units[i], _model is not null && i < _model.Strings.Count ? $"{NameOf(_model)}.Strings.{_model.Strings[i].Name}" : null);
        }

        foreach (var unit in _article.UnnamedUnits)
        {
            Add(unit, null);
        }

        return [.. texts.OrderBy(text => text.Span.Start)];

        void Add(AlignedUnit unit, string? member)
        {
            var index = unit.Indices[variant];
            if (index >= 0 && own.PlaceOf(index) is var place && place.FilePath == _article.Group.Variants[variant].FilePath)
            {
                texts.Add(new ArticleText(place.Span, SourceOf(unit, variant), unit.States[variant], member) { Others = LocalesOf(unit, variant) });
            }
        }
    }

    /// <summary>Returns the name of the property of an article in C#.</summary>
    internal static string NameOf(ArticleModel model) => string.Join(".", model.Name.Folders.Prepend("Articles").Append(model.Name.Member));

    private string? SourceOf(AlignedUnit unit, int variant)
    {
        var file = _article.Group.Variants[variant];
        if (file.IsSideBySide)
        {
            return _texts[file.FilePath].SourceOf(unit.Indices[variant]);
        }

        var source = _article.Group.PlainSource;
        return file.Locale == _sourceLocale || source < 0 || source == variant || unit.Indices[source] < 0
            ? null
            : _texts[_article.Group.Variants[source].FilePath].TargetOf(unit.Indices[source]);
    }

    private List<LocaleText> LocalesOf(AlignedUnit unit, int except)
    {
        var others = new List<LocaleText>();
        for (var v = 0; v < unit.Indices.Length; v++)
        {
            if (v != except && unit.Indices[v] is >= 0 and var index && _texts.TryGetValue(_article.Group.Variants[v].FilePath, out var texts))
            {
                others.Add(new LocaleText(_article.Group.Variants[v].Locale, texts.TargetOf(index), texts.PlaceOf(index), unit.States[v]));
            }
        }

        return others;
    }
}
