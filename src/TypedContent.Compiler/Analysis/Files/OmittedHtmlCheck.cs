using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports raw HTML that the renderer leaves out (TC0004, TC0005, TC9009).</summary>
internal static class OmittedHtmlCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var omitted in file.Article.Body?.Omitted ?? [])
        {
            file.ReportOwn(omitted.Range, span => omitted.Kind switch
            {
                OmittedKind.Unsafe => UnsafeHtml.At(span, omitted.Markup),
                OmittedKind.Unsupported => UnsupportedHtml.At(span, omitted.Markup),
                _ => HtmlTooDeep.At(span, omitted.Markup, ReadingLimits.HtmlDepth),
            });
        }
    }
}
