using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Reads one article's text. It never throws: what is wrong with a file is a problem of its document.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="identity">Which article it is.</param>
    /// <param name="text">The text of its file.</param>
    /// <param name="fallbackLocale">Its locale where nothing names one.</param>
    /// <param name="inclusion">What it includes; without it, directives are text.</param>
    public static ParsedArticle Read(ArticleIdentity identity, string text, string fallbackLocale, Inclusion? inclusion = null)
    {
        var problems = new ProblemList(identity.FilePath);
        var lines = new LineMap(text);
        try
        {
            if (text.Length <= ReadingLimits.FileLength)
            {
                return Read(identity, text, fallbackLocale, inclusion, lines, problems);
            }

            problems.Add(LimitRules.ArticleTooLarge, lines.Span(0, 0), ReadingLimits.FileLength);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            problems.Add(LimitRules.InternalFailure, lines.Span(0, 0), e.Message);
        }

        var empty = new ArticleVariant
        {
            Path = identity.Path, Locale = identity.Locale ?? fallbackLocale, FilePath = identity.FilePath, IsInclude = identity.IsInclude, IsPartial = true,
        };
        return new ParsedArticle(ExpandedText.Plain(text, []), text.Length, null, new ArticleDocument(empty, default, problems.ToArray()));
    }

    private static ParsedArticle Read(
        ArticleIdentity identity, string text, string fallbackLocale, Inclusion? inclusion, LineMap lines, ProblemList problems)
    {
        var conflict = MergeConflictCheck.Check(text, lines, problems);
        var frontMatter = FrontMatterReader.Read(text, lines, problems.Unless(conflict >= 0 && conflict < FrontMatterFence.BodyStart(text)));
        DateCheck.Check(frontMatter, problems);
        DamagedCharacterCheck.ReportFrontMatter(text, frontMatter, lines, problems);
        var locale = LocaleOf(identity, frontMatter, fallbackLocale, problems);
        var segments = new SegmentScanner(text, lines, problems).Scan(frontMatter.BodyStart);
        UnitStructureCheck.Check(text, segments, lines, problems.Unless(conflict >= 0));
        var expanded = inclusion is null
            ? ExpandedText.Plain(text, segments)
            : IncludeExpander.Expand(
                IncludeFragment.OfArticle(text, segments, inclusion.TextOf(0).Layout), frontMatter.BodyStart, inclusion,
                () => new IncludeGuard(inclusion.Closure, lines, problems));
        var places = new FilePlaces(expanded, lines, inclusion);
        var stripped = StrippedText.From(expanded, frontMatter.BodyStart, TextSide.Target);
        var body = BodyReader.Read(stripped);
        new LimitCheck(places, lines.Span(frontMatter.BodyStart, 0), problems).Report(stripped, body, isPlain: expanded.Segments.Count == 0);
        var surface = new VariantReader(expanded, stripped, body);
        surface.ReportOmitted(places, problems);
        surface.ReportUndefinedLabels(places, problems);
        surface.ReportTranslatedAlerts(places, problems);
        UnitCheck.Report(text, segments, lines, problems);
        DamagedCharacterCheck.ReportBody(text, segments.Count == 0 ? surface.LostCharacters(places) : [], lines, problems);
        var headings = surface.Headings();
        var variant = new ArticleVariant
        {
            Path = identity.Path,
            Locale = locale,
            FilePath = identity.FilePath,
            IsInclude = identity.IsInclude,
            IsSideBySide = expanded.Segments.Any(segment => segment.Source is not null),
            Title = frontMatter.Find("title")?.Entry.Value is { Length: > 0 } title ? title : surface.FirstHeading(),
            Description = frontMatter.Find("description")?.Entry.Value ?? string.Empty,
            SourceVersion = frontMatter.Find(MetadataKeys.SourceVersion)?.Entry.Value ?? string.Empty,
            IsPartial = problems.HidesText,
            IncludesUnits = expanded.Segments.Count != segments.Count,
            Metadata = new EquatableArray<MetadataEntry>(frontMatter.Entries.Select(entry => entry.Entry)),
            MetadataPlaces = new EquatableArray<MetadataPlace>(frontMatter.Entries.Select(entry => new MetadataPlace(entry.KeySpan, entry.ValueSpan))),
            Headings = headings,
            Anchors = surface.Anchors(),
            Units = surface.Units(),
            Links = surface.Links(),
        };
        var suppressions = new SuppressionReader(text, lines, problems).Read(frontMatter.BodyStart, surface.Comments(places));
        var document = new ArticleDocument(variant, surface.LinkOccurrences(places, identity.IsInclude), problems.ToArray())
        {
            Suppressions = suppressions,
        };
        return new ParsedArticle(expanded, frontMatter.BodyStart, body, document);
    }

    private static string LocaleOf(
        ArticleIdentity identity, FrontMatter frontMatter, string fallbackLocale, ProblemList problems)
    {
        var entry = frontMatter.Find("ms.contentlocale");
        var stated = entry?.Entry.Value is { Length: > 0 } value ? LocaleName.Normalize(value) : null;
        if (identity.Locale is null)
        {
            return stated is not null && LocaleName.IsLocale(stated) ? stated : fallbackLocale;
        }

        if (stated is not null && stated != identity.Locale)
        {
            problems.Add(MetadataRules.LocaleContradiction, entry!.ValueSpan, entry.Entry.Value, identity.Locale);
        }

        return identity.Locale;
    }
}
