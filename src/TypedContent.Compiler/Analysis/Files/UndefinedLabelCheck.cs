using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Links;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports link references whose definition is missing (TC1009).</summary>
internal static class UndefinedLabelCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        var text = file.Article.Stripped.Text;
        foreach (var label in UndefinedLabels.Of(text, file.Article.Body?.TextBlocks ?? []))
        {
            file.ReportOwn(label, span => UndefinedLabel.At(span, text.Substring(label.Start, label.Length)));
        }
    }
}
