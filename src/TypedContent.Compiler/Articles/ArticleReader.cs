using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Reads the text of an article. Defects of a file become problems of the result, not exceptions.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="identity">The identity of the article.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="fallbackLocale">The locale of articles that don't name one.</param>
    /// <param name="inclusion">The files that it includes; if null, directives are text.</param>
    /// <param name="hasValues">Whether the texts of articles that don't state it are messages with values.</param>
    public static ParsedArticle Read(ArticleIdentity identity, string text, string fallbackLocale, Inclusion? inclusion = null, bool hasValues = false)
    {
        var problems = new ProblemList(identity.FilePath);
        try
        {
            if (text.Length <= ReadingLimits.FileLength)
            {
                return Read(identity, text, fallbackLocale, inclusion, hasValues, problems);
            }

            problems.Add(ArticleTooLarge.At(default, ReadingLimits.FileLength));
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            problems.Add(InternalFailure.At(default, e.Message));
        }

        var variant = new ArticleVariant
        {
            Path = identity.Path, Locale = identity.Locale ?? fallbackLocale, FilePath = identity.FilePath, IsInclude = identity.IsInclude, IsPartial = true,
        };
        return new ParsedArticle { Variant = variant, Problems = problems.ToArray() };
    }

    private static ParsedArticle Read(ArticleIdentity identity, string text, string fallbackLocale, Inclusion? inclusion, bool hasValues, ProblemList problems)
    {
        var lines = new LineMap(text);
        var conflicts = MergeConflicts.Find(text);
        var isHeadInConflict = conflicts.Count > 0 && conflicts[0].Start < FrontMatterRange.BodyStartOf(text);
        var frontMatter = FrontMatterReader.Read(text, lines, problems.Unless(isHeadInConflict));
        var segments = new SegmentScanner(text, lines, problems).Scan(frontMatter.BodyStart);
        var expanded = inclusion is null
            ? ExpandedText.Plain(text, segments)
            : IncludeExpander.Expand(
                IncludeFragment.OfArticle(text, segments, inclusion.TextOf(0).Layout), frontMatter.BodyStart, inclusion,
                () => new IncludeGuard(inclusion.Closure, text.Length, lines, problems));
        var stripped = StrippedText.From(expanded, frontMatter.BodyStart, TextSide.Target);
        var isMessages = frontMatter.ValueOf(MetadataKeys.Values) switch { "true" => true, "false" => false, _ => hasValues };
        var syntax = new ArticleSyntax
        {
            Text = text,
            Lines = lines,
            Locale = LocaleOf(identity, frontMatter, fallbackLocale),
            HasPlace = identity.Locale is not null,
            HasValues = isMessages,
            FrontMatter = frontMatter,
            Segments = segments,
            Conflicts = conflicts,
            Expanded = expanded,
            Places = new FilePlaces(expanded, lines, inclusion),
            Stripped = stripped,
            Body = BodyReader.Read(stripped.Text, isMessages, out var repeated),
            Repeated = repeated,
        };
        UnreadParts.Report(syntax, problems);
        var reader = new VariantReader(syntax);
        var suppressions = new SuppressionReader(text, lines, problems).Read(frontMatter.BodyStart, reader.Comments());
        return new ParsedArticle
        {
            Variant = reader.Read(identity, isPartial: problems.HidesText),
            Links = reader.LinkOccurrences(identity.IsInclude),
            TextPlaces = reader.TextPlaces(),
            Suppressions = suppressions,
            Problems = problems.ToArray(),
            Syntax = syntax,
        };
    }

    private static string LocaleOf(ArticleIdentity identity, FrontMatter frontMatter, string fallbackLocale) =>
        identity.Locale ?? (frontMatter.StatedLocale is { } stated && LocaleName.IsWellFormed(stated) ? stated : fallbackLocale);
}
