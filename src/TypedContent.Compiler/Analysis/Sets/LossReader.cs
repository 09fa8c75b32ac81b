using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds markup of the joined units of plain articles that translations lost.</summary>
/// <remarks>Where the units of side-by-side files are compared by their texts, these are compared by their evidence, since a document holds no text.</remarks>
internal sealed class LossReader
{
    private readonly AlignedArticle _article;
    private readonly PlainTranslation _translation;
    private readonly ArticleVariant _source;
    private readonly ArticleVariant _target;
    private Dictionary<uint, int>? _sourceLinks;
    private Dictionary<uint, int>? _targetLinks;

    private LossReader(AlignedArticle article, PlainTranslation translation)
    {
        (_article, _translation) = (article, translation);
        (_source, _target) = (article.Group.Variants[translation.Source], article.Group.Variants[translation.Variant]);
    }

    /// <summary>Returns the losses of all plain translations of <paramref name="article"/>. Files of which a part was not read have none.</summary>
    public static IEnumerable<UnplacedLoss> Read(AlignedArticle article) => article.PlainTranslations.SelectMany(translation => new LossReader(article, translation).Read());

    private IEnumerable<UnplacedLoss> Read()
    {
        var outdated = new HashSet<int>(_translation.Outdated);
        for (var unit = 0; unit < _translation.Joined.Count && !_source.IsPartial && !_target.IsPartial; unit++)
        {
            // What a translation of an older text lacks is said by the finding that it is out of date.
            var joined = _translation.Joined[unit];
            if (joined >= 0 && !outdated.Contains(unit) && _source.Units[unit] is { Evidence: { } source } own && _target.Units[joined] is { Evidence: { } target } other && own.TargetHash != other.TargetHash)
            {
                foreach (var loss in Links(source, target).Concat(Codes(source, target)).Concat(Marks(source, target)))
                {
                    yield return new UnplacedLoss(loss.Kind, Excerpt.Part(loss.Text), loss.Replacement is { } text ? Excerpt.Of(text) : null, joined, unit, _source.Locale)
                    {
                        FilePath = _target.FilePath,
                        SourcePath = _source.FilePath,
                    };
                }
            }
        }
    }

    /// <summary>
    /// Returns the lost links, images, and cross references, except links that are broken in the source. Their order and number may differ, and so may
    /// the form of a link to the same article.
    /// </summary>
    private IEnumerable<(LossKind Kind, string Text, string? Replacement)> Links(UnitEvidence source, UnitEvidence target)
    {
        if (!source.Tokens.Any(IsLink) || source.Tokens.Where(IsLink).All(target.Tokens.Contains))
        {
            yield break;
        }

        var (own, others) = (LinksOf(source, _source, _sourceLinks ??= ByToken(_source)), LinksOf(target, _target, _targetLinks ??= ByToken(_target)));
        foreach (var kind in own.GroupBy(link => KindOf(_source.Links[link])))
        {
            var lost = kind.Where(link => ResolutionOf(link).Kind != LinkKind.Unresolved && !others.Exists(other => AreSame(link, other))).ToList();
            var added = others.Where(other => KindOf(_target.Links[other]) == kind.Key && !own.Exists(link => AreSame(link, other))).ToList();
            for (var i = 0; i < lost.Count; i++)
            {
                yield return (kind.Key, _source.Links[lost[i]].Destination, lost.Count == added.Count ? _target.Links[added[i]].Destination : null);
            }
        }
    }

    private static bool IsLink(uint token) => EvidenceToken.KindOf(token) == TokenKind.Link;

    private static LossKind KindOf(LinkReference link) =>
        link.Destination.StartsWith("xref:", StringComparison.OrdinalIgnoreCase) ? LossKind.Reference : link.IsImage ? LossKind.Image : LossKind.Link;

    /// <summary>Returns the first link of each token.</summary>
    private static Dictionary<uint, int> ByToken(ArticleVariant variant)
    {
        var links = new Dictionary<uint, int>();
        for (var i = variant.Links.Count - 1; i >= 0; i--)
        {
            var neutral = NeutralDestination.Of(variant.Links[i].Destination);
            links[EvidenceToken.Of(TokenKind.Link, (neutral.Host + neutral.Path).AsSpan())] = i;
        }

        return links;
    }

    private static List<int> LinksOf(UnitEvidence unit, ArticleVariant variant, Dictionary<uint, int> links) =>
        [.. unit.Tokens.Where(token => IsLink(token) && links.ContainsKey(token)).Select(token => links[token]).OrderBy(link => link)];

    /// <summary>Determines whether a link of the source and one of the translation lead to the same place, or to the same place in another language.</summary>
    private bool AreSame(int link, int other)
    {
        var (left, right) = (_source.Links[link], _target.Links[other]);
        if (KindOf(left) != KindOf(right))
        {
            return false;
        }

        return ResolutionOf(link).Target == _article.Links[_article.LinkRows[_translation.Variant][other]].Resolution.Target
            || NeutralDestination.Of(left.Destination).Matches(NeutralDestination.Of(right.Destination))
            || LocalizedFileName.AreSame(left.Destination, _source.Locale, right.Destination, _target.Locale)
            || (RelativePath.Combine(_source.FilePath, left.Destination) is { } file && file == RelativePath.Combine(_target.FilePath, right.Destination));
    }

    private LinkResolution ResolutionOf(int link) => _article.Links[_article.LinkRows[_translation.Source][link]].Resolution;

    private static IEnumerable<(LossKind Kind, string Text, string? Replacement)> Codes(UnitEvidence source, UnitEvidence target)
    {
        var (known, kept) = (new HashSet<string>(source.Codes, StringComparer.Ordinal), new HashSet<string>(target.Codes, StringComparer.Ordinal));
        var others = new Queue<string>(target.Codes.Where(code => !known.Contains(code)));
        foreach (var code in source.Codes.Where(kept.Add))
        {
            var other = others.Count > 0 ? others.Dequeue() : null;
            if (other is null || !CodeText.MayBeTranslated(code))
            {
                yield return (LossKind.Code, Excerpt.Of(code), other);
            }
        }
    }

    private static IEnumerable<(LossKind Kind, string Text, string? Replacement)> Marks(UnitEvidence source, UnitEvidence target)
    {
        if (target.LooseMark.Length > 0 && source.LooseMark.Length == 0)
        {
            yield return (LossKind.Mark, target.LooseMark, null);
        }
        else if (source.HasEmphasis && !target.HasEmphasis)
        {
            yield return (LossKind.Emphasis, string.Empty, null);
        }
    }
}
