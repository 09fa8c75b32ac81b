using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports front matter that states another locale than the folder or the project (TC3001).</summary>
internal static class LocaleCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        var article = file.Article;
        if (article.HasPlace && article.FrontMatter.StatedLocale is { } stated && stated != article.Locale)
        {
            var entry = article.FrontMatter.Find(MetadataKeys.Locale)!;
            file.Report(LocaleContradiction.At(entry.ValueSpan, entry.Entry.Value, article.Locale));
        }
    }
}
