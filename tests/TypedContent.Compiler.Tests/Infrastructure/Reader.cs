using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>Reads texts as files of a content set.</summary>
internal static class Reader
{
    public const string SourceLocale = "en-US";

    /// <summary>Returns a file of the set.</summary>
    public static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);

    /// <summary>Returns the parsed article of a file.</summary>
    public static ParsedArticle Parse(string text, string path = "sv-SE/article.md") =>
        ArticleReader.Read(File(path, text).Identity, text, SourceLocale);

    /// <summary>Returns the document that is kept of a file.</summary>
    public static ArticleDocument Read(string text, string path = "sv-SE/article.md") => FileAnalysis.Analyze(Parse(text, path));

    /// <summary>Returns the part of a file that is visible to other files.</summary>
    public static ArticleVariant Variant(string text, string path = "sv-SE/article.md") => Read(text, path).Variant;

    /// <summary>Returns the text at the location of a problem or a link.</summary>
    public static string At(this string text, FileSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>Returns the position as in editors, counted from 1.</summary>
    public static (int Line, int Column) Place(this FileSpan span) => (span.StartLine + 1, span.StartColumn + 1);

    /// <summary>Returns a text with other line ends.</summary>
    public static string WithLineEnds(this string text, string lineEnd) => text.ReplaceLineEndings(lineEnd);
}
